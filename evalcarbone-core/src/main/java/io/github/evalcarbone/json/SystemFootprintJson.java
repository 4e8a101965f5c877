package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.document.JsonWriter;
import java.io.Writer;

/**
 * Footprints of information systems as JSON: that of the equipment as {@link FootprintJson} writes it, then its two other views; the
 * form is described in {@code docs/footprint-format.md}. Written alone, never read. The text is the same on every platform.
 * Thread-safe.
 */
public final class SystemFootprintJson {

    /** The name of the form, which a file states first. */
    static final String FORMAT = "evalcarbone-system-footprint-1";

    private SystemFootprintJson() {}

    /**
     * Writes a footprint.
     *
     * @param footprint  the footprint
     * @param writer  where the text goes; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(SystemFootprint footprint, Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            json.startObject();
            json.member("format", FORMAT);
            new SystemFootprintWriter(footprint, json).members();
            json.endObject();
        }
    }
}
