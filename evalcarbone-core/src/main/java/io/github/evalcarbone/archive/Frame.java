package io.github.evalcarbone.archive;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A part of an archive: its size, the size of its deflated bytes and their checksum, then these bytes. */
final class Frame {

    /** The largest size of a part before it is deflated, in bytes. */
    static final int MOST_BYTES = 32 << 20;

    private static final int HEAD = 3 * Integer.BYTES;
    /** Deflated bytes that were not compressible are this much larger, at most. */
    private static final int DEFLATED_MORE = 1 << 16;

    private Frame() {}

    static void write(byte[] content, OutputStream target) throws IOException {
        byte[] deflated = deflated(content);
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.putInt(content.length).putInt(deflated.length).putInt(checksum(deflated));
        target.write(head.array());
        target.write(deflated);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] deflated = new byte[content.length / 2 + DEFLATED_MORE];
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(deflated, size, deflated.length - size);
                deflated = size < deflated.length ? deflated : Arrays.copyOf(deflated, 2 * size);
            }
            return Arrays.copyOf(deflated, size);
        } finally {
            deflater.end();
        }
    }

    /** Reads a part; empty if its sizes, its bytes or its checksum do not fit. The end of the stream throws an exception. */
    static Optional<byte[]> read(DataInputStream source) throws IOException {
        int size = source.readInt();
        int deflatedSize = source.readInt();
        int checksum = source.readInt();
        if (size < 0 || size > MOST_BYTES || deflatedSize < 0 || deflatedSize > MOST_BYTES + DEFLATED_MORE) {
            return Optional.empty();
        }
        byte[] deflated = source.readNBytes(deflatedSize);
        return checksum(deflated) == checksum ? inflated(deflated, size) : Optional.empty();
    }

    /** Inflates bytes to exactly a size. */
    private static Optional<byte[]> inflated(byte[] deflated, int size) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] content = new byte[size];
            int filled = inflater.inflate(content);
            boolean isAll = inflater.finished() || (inflater.inflate(new byte[1]) == 0 && inflater.finished());
            return filled == size && isAll && inflater.getRemaining() == 0 ? Optional.of(content) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
