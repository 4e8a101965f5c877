package io.github.evalcarbone.engine.batch;

/** Two numbers combined by {@code + - * /}, {@code min} or {@code max}. */
record ArithmeticNode(char operator, Node left, Node right, int scratch) implements Node {

    static final char MIN = 'm';
    static final char MAX = 'M';

    @Override
    public Column evaluate(BlockRun run) {
        Column a = left.evaluate(run);
        Column b = right.evaluate(run);
        if (isOne(b) && (operator == '*' || operator == '/')) {
            return a;
        }
        if (isOne(a) && operator == '*') {
            return b;
        }
        Column out = run.scratch(scratch);
        if (a.isUniform() && b.isUniform()) {
            out.setAll(one(a.all(), b.all()));
        } else if (a.isUniform()) {
            fill(a.all(), b, out, run.size());
        } else if (b.isUniform()) {
            fill(a, b.all(), out, run.size());
        } else {
            fill(a.each(), b.each(), out.fill(), run.size());
        }
        return out;
    }

    /** Once is exactly the same. */
    private static boolean isOne(Column column) {
        return column.isUniform() && column.all() == 1;
    }

    private double one(double a, double b) {
        return switch (operator) {
            case '+' -> a + b;
            case '-' -> a - b;
            case '*' -> a * b;
            case '/' -> a / b;
            case MIN -> Math.min(a, b);
            default -> Math.max(a, b);
        };
    }

    /** Adding and multiplying a NaN or two numbers gives the same bits either way round. */
    private void fill(double a, Column right, Column out, int size) {
        double[] b = right.each();
        switch (operator) {
            case '+' -> Lanes.add(out.fill(), b, a, size);
            case '-' -> Lanes.subtract(out.fill(), a, b, size);
            case '*' -> Lanes.multiply(out.fill(), b, a, size);
            case '/' -> Lanes.divide(out.fill(), a, b, size);
            default -> each(right, a, out.fill(), size);
        }
    }

    private void fill(Column left, double b, Column out, int size) {
        double[] a = left.each();
        switch (operator) {
            case '+' -> Lanes.add(out.fill(), a, b, size);
            case '-' -> Lanes.subtract(out.fill(), a, b, size);
            case '*' -> Lanes.multiply(out.fill(), a, b, size);
            case '/' -> Lanes.divide(out.fill(), a, b, size);
            default -> each(left, b, out.fill(), size);
        }
    }

    private void each(Column left, double b, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = one(left.each()[i], b);
        }
    }

    private void fill(double[] a, double[] b, double[] out, int size) {
        switch (operator) {
            case '+' -> Lanes.add(out, a, b, size);
            case '-' -> Lanes.subtract(out, a, b, size);
            case '*' -> Lanes.multiply(out, a, b, size);
            case '/' -> Lanes.divide(out, a, b, size);
            case MIN -> Lanes.min(out, a, b, size);
            default -> Lanes.max(out, a, b, size);
        }
    }
}
