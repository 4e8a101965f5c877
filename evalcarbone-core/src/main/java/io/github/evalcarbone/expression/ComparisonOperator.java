package io.github.evalcarbone.expression;

import java.util.Arrays;
import java.util.Optional;

/** A comparison of two numbers or two days, as IEEE 754 has it: nothing compares with what is not a number. */
public enum ComparisonOperator {
    /** Less. */
    LESS("<"),
    /** Less or equal. */
    AT_MOST("<="),
    /** More. */
    MORE(">"),
    /** More or equal. */
    AT_LEAST(">="),
    /** Equal; 0 and -0 are. */
    EQUAL("=");

    private final String symbol;

    ComparisonOperator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Finds an operator.
     *
     * @param symbol  what conditions write, such as {@code <=}
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

    /** Returns what conditions write. */
    @Override
    public String toString() {
        return symbol;
    }
}
