package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.io.Writer;

/**
 * Writes footprints as JSON, and reads them back equal; the format is described in {@code docs/footprint-format.md}.
 * <p>
 * Numbers are shortest round-trip doubles, lines end with LF, and the text is the same on every platform. Thread-safe.
 */
public final class FootprintJson {

    /** The name of the format, which a file states first. */
    static final String FORMAT = "evalcarbone-footprint-1";

    private FootprintJson() {}

    /**
     * Writes a footprint of equipment, page by page. That of an information system would lose its views. Some 13 kB a
     * line: a footprint of more than some 40,000 lines is larger than what is read, so write it as an archive.
     *
     * @param footprint  the footprint
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws IllegalArgumentException before anything is written, if it is that of an information system, which
     *     {@link SystemFootprintJson} writes, or if {@link #read} would refuse it: it is too large, or a name, day or count
     *     cannot be read back
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(StoredFootprint footprint, Writer writer) {
        if (footprint instanceof StoredSystemFootprint) {
            throw new IllegalArgumentException(
                    "The footprint [" + footprint + "] must be one of equipment.\nUse SystemFootprintJson.");
        }
        new FootprintWriter(footprint).write(writer);
    }

    /**
     * Reads a footprint.
     *
     * @param file  UTF-8 JSON written by {@link #write}
     * @return the footprint, equal to the one written, or every problem
     */
    public static Checked<StoredFootprint> read(TextSource file) {
        return JsonReader.read(file, Limits.USUAL).flatMap(FootprintReader::read);
    }

    /**
     * Reads a footprint, and throws an exception if it has a fault.
     *
     * @param file  UTF-8 JSON written by {@link #write}
     * @return the footprint, equal to the one written
     * @throws io.github.evalcarbone.problem.InvalidDataException if it has a fault; it carries every fault
     */
    public static StoredFootprint load(TextSource file) {
        return read(file).orThrow();
    }
}
