package io.github.evalcarbone.expression;

import java.util.List;

/**
 * A parsed expression: a tree whose nodes carry their position in the text. All kinds are immutable and thread-safe.
 * <p>
 * The language is total: no loops, no recursion, no assignment. Numbers are IEEE 754 doubles; operators are evaluated
 * exactly as written, from left to right, so a formula defines its result to the last bit.
 */
public sealed interface Expression {

    /**
     * Returns the position of the expression.
     *
     * @return the number of characters before it in the text of the formula
     */
    int offset();

    /**
     * Returns the operands or arguments.
     *
     * @return the operands or arguments, from left to right; none for a literal, a name or {@code given}
     */
    List<Expression> operands();

    /**
     * A number without unit.
     *
     * @param value  the number
     * @param offset  its position in the text
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
     * @param offset  its position in the text
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
     * @param offset  the position of the operator in the text
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
     * @param offset  its position in the text
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
     * @param offset  the position of the operator in the text
     */
    record Comparison(ComparisonOperator operator, Expression left, Expression right, int offset)
            implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of(left, right);
        }
    }

    /**
     * A conjunction or disjunction; the right condition is evaluated only if the left one does not decide the result.
     *
     * @param both  whether both must hold ({@code and}) or one of them ({@code or})
     * @param left  the left condition
     * @param right  the right condition
     * @param offset  the position of the operator in the text
     */
    record Logical(boolean both, Expression left, Expression right, int offset) implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of(left, right);
        }
    }

    /**
     * The negation of a condition.
     *
     * @param condition  the condition
     * @param offset  its position in the text
     */
    record Not(Expression condition, int offset) implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of(condition);
        }
    }

    /**
     * A condition that holds if an input has a value.
     *
     * @param name  the local name of the input
     * @param offset  its position in the text
     */
    record Given(String name, int offset) implements Expression {

        @Override
        public List<Expression> operands() {
            return List.of();
        }
    }
}
