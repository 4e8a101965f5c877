package io.github.evalcarbone.benchmarks;

/**
 * A target of a mode: a bound of its time divided by that of another mode.
 *
 * @param against  the id of the other mode
 * @param bound  the side of the limit on which the ratio must be
 * @param limit  the limit
 */
record Target(String against, Bound bound, double limit) {

    /** A side of a limit. */
    enum Bound {
        AT_MOST("<="),
        BELOW("<"),
        AT_LEAST(">=");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    static Target atMost(double limit, String against) {
        return new Target(against, Bound.AT_MOST, limit);
    }

    static Target fasterThan(String against) {
        return new Target(against, Bound.BELOW, 1);
    }

    static Target atLeast(double limit, String against) {
        return new Target(against, Bound.AT_LEAST, limit);
    }

    boolean isMetBy(double ratio) {
        return switch (bound) {
            case AT_MOST -> ratio <= limit;
            case BELOW -> ratio < limit;
            case AT_LEAST -> ratio >= limit;
        };
    }

    @Override
    public String toString() {
        return bound.sign + " " + Markdown.plain(limit);
    }
}
