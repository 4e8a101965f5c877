package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.expression.ArithmeticOperator;

/** Two numbers combined by {@code + - * /}. */
record ArithmeticNode(ArithmeticOperator operator, Node left, Node right, int scratch) implements Node {

    /** Combines two columns. */
    @FunctionalInterface
    private interface Columns {
        void fill(double[] out, double[] left, double[] right, int size);
    }

    /** Combines a column with a number that is the same for all lines. */
    @FunctionalInterface
    private interface ColumnAndNumber {
        void fill(double[] out, double[] left, double right, int size);
    }

    /** Combines a number that is the same for all lines with a column. */
    @FunctionalInterface
    private interface NumberAndColumn {
        void fill(double[] out, double left, double[] right, int size);
    }

    @Override
    public Column evaluate(BlockRun run) {
        Column a = left.evaluate(run);
        Column b = right.evaluate(run);
        if (isOne(b) && (operator == ArithmeticOperator.TIMES || operator == ArithmeticOperator.DIVIDED_BY)) {
            return a;
        }
        if (isOne(a) && operator == ArithmeticOperator.TIMES) {
            return b;
        }
        Column out = run.scratch(scratch);
        if (a.isUniform() && b.isUniform()) {
            out.setAll(operator.apply(a.all(), b.all()));
        } else if (a.isUniform()) {
            numberAndColumn().fill(out.fill(), a.all(), b.each(), run.size());
        } else if (b.isUniform()) {
            columnAndNumber().fill(out.fill(), a.each(), b.all(), run.size());
        } else {
            columns().fill(out.fill(), a.each(), b.each(), run.size());
        }
        return out;
    }

    @Override
    public void read(Reads reads) {
        left.read(reads);
        right.read(reads);
    }

    /**
     * Returns whether a column is exactly 1 for all lines, so that multiplying by it or dividing by it can be skipped.
     */
    private static boolean isOne(Column column) {
        return column.isUniform() && column.all() == 1;
    }

    /** Returns the loop; addition and multiplication are commutative to the last bit. */
    private NumberAndColumn numberAndColumn() {
        return switch (operator) {
            case PLUS -> (out, left, right, size) -> Lanes.add(out, right, left, size);
            case MINUS -> Lanes::subtract;
            case TIMES -> (out, left, right, size) -> Lanes.multiply(out, right, left, size);
            case DIVIDED_BY -> Lanes::divide;
        };
    }

    private ColumnAndNumber columnAndNumber() {
        return switch (operator) {
            case PLUS -> Lanes::add;
            case MINUS -> Lanes::subtract;
            case TIMES -> Lanes::multiply;
            case DIVIDED_BY -> Lanes::divide;
        };
    }

    private Columns columns() {
        return switch (operator) {
            case PLUS -> Lanes::add;
            case MINUS -> Lanes::subtract;
            case TIMES -> Lanes::multiply;
            case DIVIDED_BY -> Lanes::divide;
        };
    }
}
