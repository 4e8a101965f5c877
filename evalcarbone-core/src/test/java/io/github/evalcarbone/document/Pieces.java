package io.github.evalcarbone.document;

import java.io.ByteArrayInputStream;
import java.util.function.IntSupplier;

/** A stream that returns a few bytes at a time. */
public final class Pieces extends ByteArrayInputStream {

    private final IntSupplier most;

    /** Bytes, and the largest number that the next read may return. */
    public Pieces(byte[] bytes, IntSupplier most) {
        super(bytes);
        this.most = most;
    }

    /** Bytes, and the largest number that each read may return. */
    public Pieces(byte[] bytes, int most) {
        this(bytes, () -> most);
    }

    @Override
    public synchronized int read(byte[] to, int offset, int length) {
        return super.read(to, offset, Math.min(most.getAsInt(), length));
    }
}
