package io.github.evalcarbone.expression;

import java.util.Arrays;
import java.util.Optional;

/** A comparison of two numbers or two days, as IEEE 754 defines it: a comparison with NaN is false. */
public enum ComparisonOperator {
    /** Less than. */
    LESS("<"),
    /** Less than or equal. */
    AT_MOST("<="),
    /** Greater than. */
    MORE(">"),
    /** Greater than or equal. */
    AT_LEAST(">="),
    /** Equal; 0 equals -0. */
    EQUAL("=");

    private final String symbol;

    ComparisonOperator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Finds an operator.
     *
     * @param symbol  its symbol in conditions, such as {@code <=}
     * @return the operator, or empty
     */
    public static Optional<ComparisonOperator> find(String symbol) {
        return Arrays.stream(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst();
    }

    /**
     * Compares two numbers.
     *
     * @param left  the left operand
     * @param right  the right operand
     * @return whether the comparison holds; false if one of them is not a number
     */
    public boolean holds(double left, double right) {
        return switch (this) {
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case MORE -> left > right;
            case AT_LEAST -> left >= right;
            case EQUAL -> left == right;
        };
    }

    /** Returns the symbol used in conditions. */
    @Override
    public String toString() {
        return symbol;
    }
}
