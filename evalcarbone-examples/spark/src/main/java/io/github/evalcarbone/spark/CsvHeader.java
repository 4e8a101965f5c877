package io.github.evalcarbone.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;

/**
 * A CSV file from its beginning down to its header, which is read before the rows of each slice. Immutable and thread-safe; the array of bytes is
 * never changed.
 */
final class CsvHeader implements Serializable {

    /** A file that cannot be cut: compressed, in UTF-16, or without a row. It is read in one piece. */
    static final CsvHeader OF_WHOLE_FILE = new CsvHeader(new byte[0], 0);

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 1 << 20;
    private static final int UTF_16 = 0xFE;

    private final byte[] bytes;
    private final long lines;

    private CsvHeader(byte[] bytes, long lines) {
        this.bytes = bytes;
        this.lines = lines;
    }

    /** Reads the lines of a file down to its header, which is on a line. */
    static CsvHeader read(InputStream file, int line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RowEnds ends = new RowEnds();
        for (int next = file.read(); isOfHeader(next, bytes.size()); next = file.read()) {
            bytes.write(next);
            if (ends.take(next) && ends.lines() >= line) {
                return new CsvHeader(bytes.toByteArray(), ends.lines());
            }
        }
        return OF_WHOLE_FILE;
    }

    private static boolean isOfHeader(int next, int length) {
        boolean isUtf16 = next == 0 || (length == 0 && next >= UTF_16);
        return next >= 0 && !isUtf16 && length < LONGEST;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Returns the number of its lines, above 1 if there are titles above the header or a line break in the name of a column. */
    long lines() {
        return lines;
    }

    boolean isOfWholeFile() {
        return bytes.length == 0;
    }
}
