package io.github.evalcarbone.footprint;

import java.util.Arrays;

/** Numbers pairs of small numbers in the order of their first appearance. */
final class PairIndex {

    static final int UNKNOWN = -1;

    private int[][] rows = new int[0][];
    private int size;

    /** The numbers of the pairs that begin with {@code first}, by the second, for at least {@code seconds} of them. */
    int[] row(int first, int seconds) {
        if (first >= rows.length) {
            int length = rows.length;
            rows = Arrays.copyOf(rows, Math.max(first + 1, 2 * length));
            Arrays.fill(rows, length, rows.length, new int[0]);
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
        return size++;
    }

    int size() {
        return size;
    }
}
