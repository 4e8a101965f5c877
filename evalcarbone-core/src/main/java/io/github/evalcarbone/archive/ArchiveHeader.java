package io.github.evalcarbone.archive;

import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.json.FootprintTotalsJson;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.io.StringWriter;
import java.util.Optional;

/**
 * The first part of an archive.
 *
 * @param result  the rules, datasets, inventory and date
 * @param totals  the totals, which those of the lines must equal
 */
record ArchiveHeader(ResultHeader result, FootprintTotals totals) {

    static ArchiveHeader of(ColumnFootprint footprint) {
        return new ArchiveHeader(footprint.header(), footprint.totals());
    }

    /** Returns the content; rejects a header that would not be read as it is. */
    byte[] toBytes() {
        byte[] content = content();
        Checked<ArchiveHeader> back = read("archive", content);
        if (content.length > Frame.MOST_BYTES
                || !back.value().filter(this::equals).isPresent()) {
            throw new IllegalArgumentException("The names and remarks of the footprint [" + result.inventory()
                    + "] must be well-formed texts of at most " + Frame.MOST_BYTES + " bytes to be archived. "
                    + back.problems());
        }
        return content;
    }

    private byte[] content() {
        ByteWriter bytes = new ByteWriter();
        bytes.text(result.inventory());
        bytes.optionalText(result.establishment());
        bytes.text(json(totals));
        return bytes.toBytes();
    }

    /** Returns the totals as a text that equal totals share. */
    static String json(FootprintTotals totals) {
        StringWriter text = new StringWriter();
        FootprintTotalsJson.write(totals, text);
        return text.toString();
    }

    /** Reads a header; see {@link ByteReader} for what other bytes make. */
    static Checked<ArchiveHeader> read(String file, byte[] content) {
        ByteReader bytes = new ByteReader(content);
        String inventory = bytes.text();
        Optional<String> establishment = bytes.optionalText();
        byte[] totals = bytes.bytes();
        bytes.requireEnd();
        return FootprintTotalsJson.read(TextSource.of(file, totals))
                .map(read -> of(inventory, establishment, (ExactTotals) read));
    }

    private static ArchiveHeader of(String inventory, Optional<String> establishment, ExactTotals totals) {
        ResultHeader header = totals.header();
        return new ArchiveHeader(
                new ResultHeader(
                        header.rules(),
                        header.datasets(),
                        inventory,
                        establishment,
                        header.evaluationDate(),
                        header.categories(),
                        header.phases(),
                        header.remarks(),
                        header.setAside()),
                totals);
    }

    /** Compares the totals by their text: they are equal if every bit of their exact sums is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ArchiveHeader header
                && result.equals(header.result)
                && json(totals).equals(json(header.totals));
    }

    @Override
    public int hashCode() {
        return result.hashCode();
    }
}
