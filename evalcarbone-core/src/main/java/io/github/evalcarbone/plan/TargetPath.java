package io.github.evalcarbone.plan;

/** The way from the base year of a target to its year. */
public enum TargetPath {
    /** The reduction is that of the target year; each year before it has an equal part of it. */
    EQUAL_STEPS,
    /** The reduction is that of each year, from the year before, until the target year. */
    EACH_YEAR;

    /**
     * Returns the share of the base that is left.
     *
     * @param reduction  the reduction
     * @param years  the years since the base year
     * @param span  the years from the base year to the target year
     */
    double left(double reduction, int years, int span) {
        int counted = Math.min(years, span);
        return this == EQUAL_STEPS ? 1 - reduction * (counted / (double) span) : power(1 - reduction, counted);
    }

    /** The same bits on every machine. */
    private static double power(double base, int exponent) {
        double product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }
}
