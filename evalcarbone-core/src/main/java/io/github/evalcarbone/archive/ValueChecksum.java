package io.github.evalcarbone.archive;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** A checksum of the values of lines: of each weight and factor, in the order of the targets. Not thread-safe. */
final class ValueChecksum {

    private final CRC32C checksum = new CRC32C();
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    /** Adds a line; a gap is not a number, and all of these are the same. */
    void add(double[] weights, double[] factors) {
        if (bytes.capacity() < 2 * Double.BYTES * weights.length) {
            bytes = ByteBuffer.allocate(2 * Double.BYTES * weights.length);
        }
        bytes.clear();
        for (int target = 0; target < weights.length; target++) {
            bytes.putLong(Double.doubleToLongBits(weights[target]));
            bytes.putLong(Double.doubleToLongBits(factors[target]));
        }
        checksum.update(bytes.flip());
    }

    /** Returns the checksum of the lines added since the last call. */
    int take() {
        int value = (int) checksum.getValue();
        checksum.reset();
        return value;
    }
}
