package io.github.evalcarbone.archive;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.io.OutputStream;

/**
 * Writes footprints in few bytes, and reads them back equal: the lines with all inputs, the totals, and a checksum of the
 * values, which are recomputed on reading. A footprint that was read can be explained, grouped and merged as before; the
 * format is described in {@code docs/footprint-archive.md}.
 * <p>
 * Both ways are streams, in memory that does not depend on the number of lines beside the footprint itself. Thread-safe.
 */
public final class FootprintArchive {

    /** The name of the format, which a file states first. */
    static final String FORMAT = "evalcarbone-archive-1";

    /** The largest number of lines that are read unless the caller allows more or fewer. */
    public static final long USUAL_LINES = 10_000_000;

    private FootprintArchive() {}

    /**
     * Writes a footprint of equipment, some 10 to 30 bytes a line.
     *
     * @param footprint  a footprint that was computed, or read by this class
     * @param target  the target; flushed and left open
     * @throws IllegalArgumentException if it would not be read back as it is, before anything is written: if it is that of
     *     an information system, if a line has texts and power states of a million characters or more, if those of all lines
     *     have more than 64 million and a thousand a line, or if names and remarks are not well-formed or larger than 32 MiB
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(Footprint footprint, OutputStream target) {
        if (!(footprint instanceof ColumnFootprint columns)) {
            throw new IllegalArgumentException("The footprint [" + footprint + "] must be one of equipment.\n"
                    + "Archive its equipment(), or write it with SystemFootprintJson.");
        }
        ArchiveWriter.write(columns, target);
    }

    /**
     * Reads a footprint of at most {@link #USUAL_LINES} lines.
     *
     * @param file  a file written by {@link #write}
     * @param calculator  a calculator of the same rules and datasets; the categories are those of the file
     * @return the footprint, equal to the one written, or every problem: the file is damaged, other rules or datasets are
     *     needed, or values differ from those that were written
     */
    public static Checked<Footprint> read(TextSource file, FootprintCalculator calculator) {
        return read(file, calculator, USUAL_LINES);
    }

    /**
     * Reads a footprint of a limited number of lines, such as from a source that is not trusted.
     *
     * @param file  a file written by {@link #write}
     * @param calculator  a calculator of the same rules and datasets; the categories are those of the file
     * @param mostLines  the largest number of lines
     * @return the footprint, equal to the one written, or every problem
     * @throws IllegalArgumentException if the number is negative
     */
    public static Checked<Footprint> read(TextSource file, FootprintCalculator calculator, long mostLines) {
        if (mostLines < 0) {
            throw new IllegalArgumentException("The number of lines [" + mostLines + "] must be 0 or more.");
        }
        return new ArchiveReader(file.name(), calculator, mostLines).read(file);
    }

    /**
     * Reads a footprint, and throws an exception if that is not possible.
     *
     * @param file  a file written by {@link #write}
     * @param calculator  a calculator of the same rules and datasets
     * @return the footprint, equal to the one written
     * @throws io.github.evalcarbone.problem.InvalidDataException if there is a problem; it carries every problem
     */
    public static Footprint load(TextSource file, FootprintCalculator calculator) {
        return read(file, calculator).orThrow();
    }
}
