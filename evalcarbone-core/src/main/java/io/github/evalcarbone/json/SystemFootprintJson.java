package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.io.Writer;

/**
 * Writes footprints of information systems as JSON and reads them back equal: the equipment as {@link FootprintJson}
 * writes it, then services, the views by machine and by application, and mail; the format is described in
 * {@code docs/footprint-format.md}.
 * <p>
 * Numbers are shortest round-trip doubles, with the exact number beside one that is not exact. Lines end with LF, and the
 * text is the same on every platform. Thread-safe.
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
     * @throws IllegalArgumentException if it is larger than what {@link #read} reads, or a name, day or count of its
     *     equipment cannot be read back; nothing is written
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(StoredSystemFootprint footprint, Writer writer) {
        new FootprintWriter(footprint.equipment()).requireReadable();
        try (JsonWriter json = JsonWriter.checking(Limits.USUAL, "The footprint [" + footprint + "]")) {
            object(footprint, json);
        }
        try (JsonWriter json = JsonWriter.indented(writer)) {
            object(footprint, json);
        }
    }

    private static void object(StoredSystemFootprint footprint, JsonWriter json) {
        json.startObject();
        json.member("format", FORMAT);
        new SystemFootprintWriter(footprint, json).members();
        json.endObject();
    }

    /**
     * Reads a footprint. Its totals are checked against the exact sums of its values, and its views against each other.
     *
     * @param file  UTF-8 JSON written by {@link #write}
     * @return the footprint, equal to the one written, or every problem
     */
    public static Checked<StoredSystemFootprint> read(TextSource file) {
        return JsonReader.read(file, Limits.USUAL).flatMap(SystemFootprintReader::read);
    }

    /**
     * Reads a footprint that must be sound.
     *
     * @param file  UTF-8 JSON written by {@link #write}
     * @return the footprint, equal to the one written
     * @throws io.github.evalcarbone.problem.InvalidDataException if it has a fault; it carries every fault
     */
    public static StoredSystemFootprint load(TextSource file) {
        return read(file).orThrow();
    }
}
