package io.github.evalcarbone.engine.column;

import java.util.Arrays;

/** Numbers pairs of small numbers in the order of their first appearance. */
final class PairIndex {

    static final int UNKNOWN = -1;

    private int[][] rows = new int[0][];
    /** By first number: the number of leading second numbers that are also the number of their pair. */
    private int[] same = new int[0];

    private int size;

    /**
     * Returns the numbers of the pairs that begin with {@code first}, by the second, for at least {@code seconds} of
     * them; {@link #UNKNOWN} for a pair that was not added.
     */
    int[] row(int first, int seconds) {
        if (first >= rows.length) {
            int length = rows.length;
            rows = Arrays.copyOf(rows, Math.max(first + 1, 2 * length));
            Arrays.fill(rows, length, rows.length, new int[0]);
            same = Arrays.copyOf(same, rows.length);
        }
        if (rows[first].length < seconds) {
            int length = rows[first].length;
            rows[first] = Arrays.copyOf(rows[first], Math.max(seconds, 2 * length));
            Arrays.fill(rows[first], length, rows[first].length, UNKNOWN);
        }
        return rows[first];
    }

    int add(int first, int second) {
        rows[first][second] = size;
        same[first] += second == same[first] && second == size ? 1 : 0;
        return size++;
    }

    /**
     * Returns whether the first {@code seconds} pairs map to their second number, so that the look-up can be skipped.
     */
    boolean isSame(int first, int seconds) {
        return same[first] == seconds;
    }

    int size() {
        return size;
    }
}
