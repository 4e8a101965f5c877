package io.github.evalcarbone.spreadsheets;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of an ODS file, row by row. For a single use. */
final class OdsTables {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    /** Elements that contain tables. */
    private static final Set<String> AROUND_TABLES = Set.of("document-content", "body", "spreadsheet");
    /** Elements that contain rows. */
    private static final Set<String> AROUND_ROWS = Set.of("table-header-rows", "table-row-group", "table-rows");

    private static final Set<String> CELLS = Set.of("table-cell", "covered-table-cell");

    private final XmlCursor xml;
    private final Workbook.Receiver receiver;
    private final OdsCell cell;
    private RowCells cells = new RowCells();
    private long row;

    OdsTables(XmlCursor xml, Workbook.Receiver receiver) {
        this.xml = xml;
        this.receiver = receiver;
        this.cell = new OdsCell(xml);
    }

    void read() throws Refusal {
        while (xml.next()) {
            if (xml.isStart("table")) {
                table();
            } else if (xml.isStart() && !AROUND_TABLES.contains(xml.name())) {
                xml.skip();
            }
        }
    }

    private void table() throws Refusal {
        row = 1;
        cells = new RowCells();
        if (receiver.sheet(Objects.requireNonNullElse(xml.attribute(TABLE, "name"), ""))) {
            rows();
        } else {
            xml.skip();
        }
    }

    private void rows() throws Refusal {
        int depth = 1;
        while (depth > 0) {
            if (!xml.nextChild()) {
                depth--;
            } else if (AROUND_ROWS.contains(xml.name())) {
                depth++;
            } else {
                part();
            }
        }
    }

    private void part() throws Refusal {
        if (xml.isStart("table-row")) {
            row();
        } else {
            xml.skip();
        }
    }

    private void row() throws Refusal {
        long times = times(xml.attribute(TABLE, "number-rows-repeated"));
        cells.clear();
        while (xml.nextChild()) {
            if (CELLS.contains(xml.name())) {
                cell();
            } else {
                xml.skip();
            }
        }
        for (long i = 0; i < times && !cells.areEmpty(); i++) {
            cells.send(row + i, receiver);
        }
        row += times;
    }

    private void cell() throws Refusal {
        long times = times(xml.attribute(TABLE, "number-columns-repeated"));
        cells.add(cell.text(), times);
    }

    private static long times(@Nullable String repeated) throws Refusal {
        try {
            return repeated == null ? 1 : Math.max(1, Integer.parseInt(repeated));
        } catch (NumberFormatException e) {
            throw Refusal.damaged(e);
        }
    }
}
