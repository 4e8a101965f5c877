package io.github.evalcarbone.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * The rows that begin in a slice of a CSV file, as bytes, behind the header of the file: a CSV text of its own. Not
 * thread-safe.
 */
final class SliceStream extends InputStream {

    private final InputStream file;
    private final byte[] header;
    private final long headerLines;
    private final long end;
    private final RowEnds ends;
    private final RowEnds atEnd;
    private int headerRead;
    private long position;
    private boolean isDone;

    private SliceStream(InputStream file, CsvSlice slice) {
        this.file = file;
        this.header = slice.header().bytes();
        this.headerLines = slice.header().lines();
        this.end = slice.end();
        this.ends = slice.before();
        this.atEnd = slice.after();
        this.position = slice.start();
    }

    /** Opens the rows of a slice of a file, which is at the start of the slice and buffered. */
    static SliceStream of(InputStream file, CsvSlice slice) throws IOException {
        SliceStream stream = new SliceStream(file, slice);
        stream.toFirstRow();
        return stream;
    }

    /** Goes to the first row that begins in the slice, behind the header. */
    private void toFirstRow() throws IOException {
        boolean isAtRow = ends.isAtRowEnd();
        while (!isAtRow || position < header.length) {
            int next = file.read();
            if (next < 0) {
                break;
            }
            position++;
            isAtRow = ends.take(next);
        }
        isDone = position >= end;
    }

    /** Returns the number of lines of the file between its header and the first row. */
    long linesBefore() {
        return ends.lines() - headerLines;
    }

    boolean isEmpty() {
        return isDone;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (headerRead < header.length) {
            int n = Math.min(length, header.length - headerRead);
            System.arraycopy(header, headerRead, bytes, offset, n);
            headerRead += n;
            return n;
        }
        return isDone ? -1 : readRows(bytes, offset, length);
    }

    private int readRows(byte[] bytes, int offset, int length) throws IOException {
        if (position < end) {
            int n = file.read(bytes, offset, (int) Math.min(length, end - position));
            position += Math.max(n, 0);
            isDone = n < 0 || (position == end && atEnd.isAtRowEnd());
            return n;
        }
        return readLastRow(bytes, offset, length);
    }

    /** Reads on behind the slice, to the end of the row that begins in it. */
    private int readLastRow(byte[] bytes, int offset, int length) throws IOException {
        int n = 0;
        while (n < length && !isDone) {
            int next = file.read();
            if (next < 0) {
                isDone = true;
            } else {
                bytes[offset + n++] = (byte) next;
                isDone = atEnd.take(next);
            }
        }
        return n == 0 && isDone ? -1 : n;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
