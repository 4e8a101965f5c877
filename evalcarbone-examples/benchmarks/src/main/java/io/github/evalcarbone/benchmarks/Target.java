package io.github.evalcarbone.benchmarks;

/**
 * A target of a mode: a bound of its time divided by that of another mode, or of what it takes beyond that.
 *
 * @param against  the id of the other mode
 * @param bound  the side of the limit on which the figure must be
 * @param limit  the limit: a ratio, or nanoseconds per line
 */
record Target(String against, Bound bound, double limit) {

    /** A side of a limit. */
    enum Bound {
        AT_MOST("<="),
        BELOW("<"),
        AT_LEAST(">="),
        /** Nanoseconds per line beyond the other mode. */
        BEYOND("<= +");

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

    static Target atMostBeyond(double nanosPerLine, String against) {
        return new Target(against, Bound.BEYOND, nanosPerLine);
    }

    /** The figure that is held against the limit. */
    double figure(Measure mine, Measure other) {
        return bound == Bound.BEYOND
                ? mine.nanosPerLine() - other.nanosPerLine()
                : mine.nanosPerLine() / other.nanosPerLine();
    }

    boolean isMetBy(double figure) {
        return switch (bound) {
            case AT_MOST, BEYOND -> figure <= limit;
            case BELOW -> figure < limit;
            case AT_LEAST -> figure >= limit;
        };
    }

    @Override
    public String toString() {
        return bound == Bound.BEYOND
                ? bound.sign + Markdown.plain(limit) + " ns"
                : bound.sign + " " + Markdown.plain(limit);
    }
}
