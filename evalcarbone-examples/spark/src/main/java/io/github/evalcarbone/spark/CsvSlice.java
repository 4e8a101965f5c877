package io.github.evalcarbone.spark;

import java.io.Serial;
import java.io.Serializable;

/**
 * Some bytes of a CSV file, and where they are in its lines. Its rows are those that begin in it; the last of them may end
 * behind it. A plain class, as Spark's Kryo 4 cannot fill records. Immutable and thread-safe.
 */
final class CsvSlice implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long start;
    private final long end;
    private final CsvHeader header;
    private final long linesBefore;
    private final boolean isQuotedBefore;
    private final boolean isAtRowEndBefore;
    private final boolean isQuotedAfter;
    private final boolean isAtRowEndAfter;

    private CsvSlice(String file, long start, long end, CsvHeader header, RowEnds before, RowEnds after) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.header = header;
        this.linesBefore = before.lines();
        this.isQuotedBefore = before.isQuoted();
        this.isAtRowEndBefore = before.isAtRowEnd();
        this.isQuotedAfter = after.isQuoted();
        this.isAtRowEndAfter = after.isAtRowEnd();
    }

    /** Returns a slice of which it is not yet known where it is in the lines of the file. */
    static CsvSlice of(String file, long start, long end, CsvHeader header) {
        return new CsvSlice(file, start, end, header, new RowEnds(), new RowEnds());
    }

    /** Returns this slice between other bytes. */
    CsvSlice between(RowEnds before, RowEnds after) {
        return new CsvSlice(file, start, end, header, before, after);
    }

    String file() {
        return file;
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    CsvHeader header() {
        return header;
    }

    /** Returns what is known where it starts. */
    RowEnds before() {
        return RowEnds.from(linesBefore, isQuotedBefore, isAtRowEndBefore);
    }

    /** Returns what is known where it ends, but the number of lines. */
    RowEnds after() {
        return RowEnds.from(0, isQuotedAfter, isAtRowEndAfter);
    }
}
