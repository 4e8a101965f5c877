package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.Column;
import java.util.Arrays;

/**
 * Numbers by code, NaN if missing, with the information whether all are equal or given, and their limits. Grows as
 * codes are added.
 */
final class CodedValues {

    private double[] values = new double[16];
    private int size;
    private boolean uniform = true;
    private boolean complete = true;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
        uniform &= Double.doubleToLongBits(value) == Double.doubleToLongBits(values[0]);
        complete &= !Double.isNaN(value);
        least = value < least ? value : least;
        most = value > most ? value : most;
    }

    double get(int code) {
        return values[code];
    }

    /** Sets a column to the values of lines by their codes, without copying a value that all share. */
    void show(int[] codes, int lines, Column column) {
        if (uniform && size > 0) {
            column.setAll(values[0]);
        } else {
            column.gather(values, codes, lines, complete);
            column.limit(least, most);
        }
    }
}
