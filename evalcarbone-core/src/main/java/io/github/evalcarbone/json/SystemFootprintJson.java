package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.document.JsonWriter;
import java.io.Writer;

/**
 * Writes footprints of information systems as JSON: that of the equipment as {@link FootprintJson} writes it, then the
 * views by machine and by application; the format is described in {@code docs/footprint-format.md}. There is no reader.
 * The text is the same on every platform. Thread-safe.
 */
public final class SystemFootprintJson {

    /** The name of the format, which a file states first. */
    static final String FORMAT = "evalcarbone-system-footprint-1";

    private SystemFootprintJson() {}

    /**
     * Writes a footprint.
     *
     * @param footprint  the footprint
     * @param writer  the target; flushed and left open
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
