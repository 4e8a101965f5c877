package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.problem.CoreCode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** A part of a file, decompressed up to a limit, whose checksum is compared with that in the file. */
final class PartStream extends FilterInputStream {

    private final CheckedInputStream checked;
    private final long sum;
    private long room;
    private int sinceTag;
    private boolean overLimit;

    PartStream(InputStream stream, long sum, long room) {
        this(new CheckedInputStream(stream, new CRC32()), sum, room);
    }

    private PartStream(CheckedInputStream checked, long sum, long room) {
        super(checked);
        this.checked = checked;
        this.sum = sum;
        this.room = room;
    }

    /** The number of bytes that may still be read. */
    long room() {
        return room;
    }

    boolean isOverLimit() {
        return overLimit;
    }

    static Refusal tooLarge() {
        return new Refusal(
                CoreCode.FILE_TOO_LARGE,
                Limits.UNPACKED + " bytes unpacked, and " + Limits.PIECE + " from one tag to the next");
    }

    /** Reads the rest, and rejects the part if it is not as it was written. */
    void requireIntact() throws Refusal {
        byte[] rest = new byte[1 << 13];
        try {
            while (read(rest, 0, rest.length) >= 0) {
                // Only the checksum matters.
            }
        } catch (IOException e) {
            throw overLimit ? tooLarge() : Refusal.damaged(e);
        }
        if (checked.getChecksum().getValue() != sum) {
            throw new Refusal(SpreadsheetCode.NOT_A_SPREADSHEET);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        room -= Math.max(n, 0);
        for (int i = offset; i < offset + n; i++) {
            sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
            overLimit |= sinceTag > Limits.PIECE;
        }
        overLimit |= room < 0;
        if (overLimit) {
            throw new IOException("More than is allowed.");
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
