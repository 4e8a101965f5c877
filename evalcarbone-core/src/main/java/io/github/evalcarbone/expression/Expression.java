package io.github.evalcarbone.expression;

import java.util.List;

/**
 * A parsed expression: a tree whose nodes know where they start in the text. All kinds are immutable and thread-safe.
 * <p>
 * The language is total: no loops, no recursion, no assignment. Numbers are IEEE 754 doubles; operators are evaluated
 * exactly as written, from left to right, so a formula defines its result to the last bit.
 */
public sealed interface Expression {

    /**
     * Returns where the expression starts.
     *
     * @return characters before it in the text of the formula
     */
    int offset();

    /**
     * Returns what the expression combines.
     *
     * @return its operands or arguments, from left to right; none for a literal, a name or {@code given}
     */
    List<Expression> operands();

    /**
     * A number without unit.
     *
     * @param value  the number
     * @param offset  where it starts
     */
    record Literal(double value, int offset) implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of();
        }
    }

    /**
     * The value of an input.
     *
     * @param name  the local name of the input
     * @param offset  where it starts
     */
    record Name(String name, int offset) implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of();
        }
    }

    /**
     * An arithmetic operation.
     *
     * @param operator  the operator
     * @param left  the left operand
     * @param right  the right operand
     * @param offset  where the operator stands
     */
    record Arithmetic(ArithmeticOperator operator, Expression left, Expression right, int offset)
            implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of(left, right);
        }
    }

    /**
     * A call of a function.
     *
     * @param function  the function
     * @param arguments  its arguments
     * @param offset  where it starts
     */
    record Call(RuleFunction function, List<Expression> arguments, int offset) implements Expression {

        @Override
        public List<Expression> operands() {
            return arguments;
        }
    }

    /**
     * A comparison of two numbers or two days.
     *
     * @param operator  the operator
     * @param left  the left operand
     * @param right  the right operand
     * @param offset  where the operator stands
     */
    record Comparison(ComparisonOperator operator, Expression left, Expression right, int offset)
            implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of(left, right);
        }
    }

    /**
     * Two conditions together; the right one is looked at only if the left one leaves it open.
     *
     * @param both  whether both must hold ({@code and}) or one of them ({@code or})
     * @param left  the left condition
     * @param right  the right condition
     * @param offset  where the operator stands
     */
    record Logical(boolean both, Expression left, Expression right, int offset) implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of(left, right);
        }
    }

    /**
     * The contrary of a condition.
     *
     * @param condition  the condition
     * @param offset  where it starts
     */
    record Not(Expression condition, int offset) implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of(condition);
        }
    }

    /**
     * Whether an input has a value.
     *
     * @param name  the local name of the input
     * @param offset  where it starts
     */
    record Given(String name, int offset) implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of();
        }
    }
}
