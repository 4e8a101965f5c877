package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Checked;
import java.io.InputStream;
import java.io.Writer;

/**
 * Footprints as JSON, written and read back equal; the form is described in {@code docs/footprint-format.md}.
 * <p>
 * Numbers are shortest round-trip doubles, lines end with LF, and the text is the same on every platform. Thread-safe.
 */
public final class FootprintJson {

    /** The name of the form, which a file states first. */
    static final String FORMAT = "evalcarbone-footprint-1";

    private FootprintJson() {}

    /**
     * Writes a footprint.
     *
     * @param footprint  the footprint
     * @param writer  where the text goes; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(StoredFootprint footprint, Writer writer) {
        new FootprintWriter(footprint).write(writer);
    }

    /**
     * Reads a footprint; the caller closes the stream.
     *
     * @param stream  UTF-8 JSON written by {@link #write}
     * @param file  the name for problems
     * @return the footprint, equal to the one written, or every problem
     */
    public static Checked<StoredFootprint> read(InputStream stream, String file) {
        Checked<JsonNode> tree = JsonReader.read(stream, file, Limits.USUAL);
        return tree.value().isPresent()
                ? new FootprintReader().read(tree.value().get())
                : Checked.failed(tree.problems());
    }
}
