package io.github.evalcarbone.engine.sum;

/**
 * A sum of products as two doubles, with a bound on its error: it returns the correctly rounded sum, unless that is in
 * doubt.
 * <p>
 * Products and sums are split without error (Dekker's and Knuth's transformations, by fused multiply-add); the rounding
 * error is about 2^-104 of the terms. The test is that of A. Ziv, "Fast evaluation of elementary mathematical functions
 * with correctly rounded last bit" (1991): if the sum rounds the same way at both ends of the bound, so does the exact
 * one. Mutable and not thread-safe.
 */
public final class BoundedSum {

    /**
     * The least magnitude of a term; beyond the limits, its error might be too small for a double, or the sum too
     * large.
     */
    private static final double TINY = 0x1p-500;

    private static final double HUGE = 0x1p500;

    /** The least share; with a share and a term within their limits, no intermediate product is out of range. */
    public static final double SMALLEST_SHARE = 0x1p-300;

    public static final double LARGEST_SHARE = 0x1p300;

    /** The relative error that one term may add; the error of a sum grows with the square of the number of terms. */
    private static final double ERROR = 0x1p-100;

    /** The largest number of terms: more than occur in practice, yet few enough for the bound to hold. */
    private static final int MOST_TERMS = 1 << 20;

    private double high;
    private double low;
    private double size;
    private int terms;
    private boolean doubtful;

    /** Adds a number. */
    public void add(double term) {
        if (isUsual(term)) {
            add(term, 0);
        } else {
            doubtful |= term != 0;
        }
    }

    /**
     * Adds {@code weight x factor x (share + more)}, nothing if the weight is NaN. The share is within its limits, and {@code more} at
     * most half a last place of it.
     */
    public void add(double weight, double factor, double share, double more) {
        double product = weight * factor;
        double term = product * share;
        if (isUsual(term)) {
            double error = Math.fma(weight, factor, -product);
            add(term, Math.fma(product, share, -term) + Math.fma(product, more, error * share));
        } else {
            doubtful |= !Double.isNaN(weight) && weight != 0 && factor != 0;
        }
    }

    private static boolean isUsual(double value) {
        double range = Math.abs(value);
        return range >= TINY && range <= HUGE;
    }

    private void add(double term, double error) {
        double sum = high + term;
        double added = sum - high;
        low += ((high - (sum - added)) + (term - added)) + error;
        high = sum;
        size += Math.abs(term);
        terms++;
    }

    /** Marks the sum as in doubt: a term is not known precisely enough. */
    public void doubt() {
        doubtful = true;
    }

    /** Returns the correctly rounded sum; NaN if it is in doubt. */
    public double value() {
        double sum = high + low;
        double added = sum - high;
        double rest = (high - (sum - added)) + (low - added);
        double bound = size * ERROR * terms * terms;
        double most = sum + (rest + bound);
        return !doubtful && terms < MOST_TERMS && most == sum + (rest - bound) ? most : Double.NaN;
    }
}
