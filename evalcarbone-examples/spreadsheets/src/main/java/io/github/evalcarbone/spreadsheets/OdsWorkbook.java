package io.github.evalcarbone.spreadsheets;

import java.io.IOException;

/** An ODS file. */
final class OdsWorkbook implements Workbook {

    static final String CONTENT = "content.xml";

    private final Parts parts;

    OdsWorkbook(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void read(Receiver receiver) throws Refusal {
        try (PartStream stream = parts.open(CONTENT)) {
            new OdsTables(new XmlCursor(stream), receiver).read();
            stream.requireIntact();
        } catch (IOException e) {
            throw Refusal.damaged(e);
        }
    }
}
