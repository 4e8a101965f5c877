package io.github.evalcarbone.expression;

import java.util.Arrays;
import java.util.Optional;

/** An operator between two numbers, computed in IEEE 754 doubles. */
public enum ArithmeticOperator {
    /** The sum. */
    PLUS("+"),
    /** The difference. */
    MINUS("-"),
    /** The product. */
    TIMES("*"),
    /** The quotient. */
    DIVIDED_BY("/");

    private final String symbol;

    ArithmeticOperator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Finds an operator.
     *
     * @param symbol  its symbol in formulas, such as {@code *}
     * @return the operator, or empty
     */
    public static Optional<ArithmeticOperator> find(String symbol) {
        return Arrays.stream(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst();
    }

    /**
     * Computes the result.
     *
     * @param left  the left operand
     * @param right  the right operand
     * @return the nearest double
     */
    public double apply(double left, double right) {
        return switch (this) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDED_BY -> left / right;
        };
    }

    /** Returns the symbol used in formulas. */
    @Override
    public String toString() {
        return symbol;
    }
}
