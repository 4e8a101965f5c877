package io.github.evalcarbone.uncertainty;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;

/**
 * Numbers by the name of what is drawn and the number of the draw, so that they depend neither on the order nor on the thread. Each is
 * the first of a {@link SplittableRandom} of its own, whose seeds are those that one generator would go through.
 *
 * @param key  the seed of its first draw
 */
record RandomStream(long key) {

    /** The step of {@link SplittableRandom} from one number to the next. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private static final double UNIT = 0x1.0p-53;
    private static final int BITS = 11;

    static RandomStream of(long seed, String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((seed + "|" + name).getBytes(StandardCharsets.UTF_8));
            return new RandomStream(new BigInteger(hash).longValue());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there.", e);
        }
    }

    /** Returns a number above 0 and below 1. */
    double at(int draw) {
        return ((new SplittableRandom(key + draw * STEP).nextLong() >>> BITS) + 0.5) * UNIT;
    }

    /** Returns the numbers below a size, in an order of its own. */
    int[] order(int size) {
        int[] order = new int[size];
        SplittableRandom random = new SplittableRandom(~key);
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
