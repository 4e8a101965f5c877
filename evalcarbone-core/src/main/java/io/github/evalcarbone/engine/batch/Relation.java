package io.github.evalcarbone.engine.batch;

/** A comparison of two numbers or days, as IEEE 754 defines it: a comparison with NaN is false. */
enum Relation {
    LESS,
    AT_MOST,
    EQUAL;

    boolean holds(double a, double b) {
        return switch (this) {
            case LESS -> a < b;
            case AT_MOST -> a <= b;
            case EQUAL -> a == b;
        };
    }

    /**
     * Decides from the limits of the columns, for all lines, whether the relation holds, does not hold, or must be
     * evaluated per line. An infinite limit may mean that no limit is known; then some of the values may be NaN.
     */
    byte decided(Column a, Column b) {
        if (a.most() < b.least() || (this == AT_MOST && a.most() == b.least() && Double.isFinite(a.most()))) {
            return this == EQUAL ? Mask.NO : Mask.YES;
        }
        boolean never = this == LESS ? a.least() >= b.most() : a.least() > b.most();
        return never ? Mask.NO : Mask.MISSING;
    }

    void fill(byte[] out, Column a, Column b, int size) {
        if (b.isUniform() && !a.isUniform()) {
            fill(out, a.each(), b.all(), size);
        } else if (a.isUniform() && !b.isUniform()) {
            fill(out, a.all(), b.each(), size);
        } else {
            for (int i = 0; i < size; i++) {
                out[i] = holds(a.at(i), b.at(i)) ? Mask.YES : Mask.NO;
            }
        }
    }

    private void fill(byte[] out, double[] a, double b, int size) {
        switch (this) {
            case LESS -> less(out, a, b, size);
            case AT_MOST -> atMost(out, a, b, size);
            case EQUAL -> equal(out, a, b, size);
        }
    }

    private void fill(byte[] out, double a, double[] b, int size) {
        switch (this) {
            case LESS -> more(out, b, a, size);
            case AT_MOST -> atLeast(out, b, a, size);
            case EQUAL -> equal(out, b, a, size);
        }
    }

    private static void less(byte[] out, double[] a, double b, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] < b ? Mask.YES : Mask.NO;
        }
    }

    private static void atMost(byte[] out, double[] a, double b, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] <= b ? Mask.YES : Mask.NO;
        }
    }

    private static void more(byte[] out, double[] a, double b, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] > b ? Mask.YES : Mask.NO;
        }
    }

    private static void atLeast(byte[] out, double[] a, double b, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] >= b ? Mask.YES : Mask.NO;
        }
    }

    private static void equal(byte[] out, double[] a, double b, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] == b ? Mask.YES : Mask.NO;
        }
    }
}
