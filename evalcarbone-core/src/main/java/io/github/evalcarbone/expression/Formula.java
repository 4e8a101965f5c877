package io.github.evalcarbone.expression;

import io.github.evalcarbone.expression.Expression.Arithmetic;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Expression.Comparison;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Logical;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.Expression.Not;
import io.github.evalcarbone.expression.Value.DateValue;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The text of a formula or condition and its parsed form. Immutable and thread-safe.
 *
 * @param text  the text in the rule file
 * @param expression  the parsed form
 */
public record Formula(String text, Expression expression) {

    /**
     * Computes the value, exactly as written, in doubles.
     *
     * @param inputs  the value of an input by its local name, or empty
     * @return the value
     * @throws IllegalArgumentException if an input that the computation needs is missing or of the wrong kind
     */
    public Value evaluate(Function<String, Optional<Value>> inputs) {
        return new Run(inputs).value(expression);
    }

    /**
     * Returns the inputs that the formula computes with, without those that only occur in {@code given}.
     *
     * @return the local names, in the order of their first use
     */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        addNames(expression, names);
        return List.copyOf(names);
    }

    private static void addNames(Expression expression, Set<String> names) {
        if (expression instanceof Name name) {
            names.add(name.name());
        }
        for (Expression operand : expression.operands()) {
            addNames(operand, names);
        }
    }

    /**
     * Returns the first missing input that the evaluation needs; asks only for inputs that the evaluation uses.
     *
     * @param inputs  the value of an input by its local name, or empty
     * @return the local name of the missing input; empty if the formula can be evaluated
     */
    public Optional<String> firstMissing(Function<String, Optional<Value>> inputs) {
        return firstMissing(expression, inputs);
    }

    private static Optional<String> firstMissing(Expression expression, Function<String, Optional<Value>> inputs) {
        if (expression instanceof Name name) {
            return inputs.apply(name.name()).isPresent() ? Optional.empty() : Optional.of(name.name());
        }
        if (expression instanceof Logical logical) {
            Optional<String> left = firstMissing(logical.left(), inputs);
            boolean decided = left.isEmpty() && new Run(inputs).flag(logical.left()) != logical.both();
            return left.isPresent() || decided ? left : firstMissing(logical.right(), inputs);
        }
        return firstMissing(expression.operands(), inputs);
    }

    /** A loop: for each formula of each line, a stream takes longer than what it looks at. */
    private static Optional<String> firstMissing(List<Expression> operands, Function<String, Optional<Value>> inputs) {
        Optional<String> missing = Optional.empty();
        for (int i = 0; i < operands.size() && missing.isEmpty(); i++) {
            missing = firstMissing(operands.get(i), inputs);
        }
        return missing;
    }

    /** An evaluation with the inputs of one line. */
    private record Run(Function<String, Optional<Value>> inputs) {

        Value value(Expression expression) {
            if (expression instanceof Literal literal) {
                return Value.of(literal.value());
            } else if (expression instanceof Name name) {
                return inputs.apply(name.name())
                        .orElseThrow(
                                () -> new IllegalArgumentException("The input [" + name.name() + "] must be given."));
            } else if (expression instanceof Arithmetic arithmetic) {
                return Value.of(arithmetic.operator().apply(number(arithmetic.left()), number(arithmetic.right())));
            } else if (expression instanceof Call call) {
                return call.function()
                        .value(call.arguments().stream().map(this::value).toList());
            }
            return Value.of(condition(expression));
        }

        private boolean condition(Expression expression) {
            if (expression instanceof Given given) {
                return inputs.apply(given.name()).isPresent();
            } else if (expression instanceof Not not) {
                return !flag(not.condition());
            } else if (expression instanceof Logical logical) {
                return logical.both()
                        ? flag(logical.left()) && flag(logical.right())
                        : flag(logical.left()) || flag(logical.right());
            }
            return comparison((Comparison) expression);
        }

        private boolean comparison(Comparison node) {
            Value left = value(node.left());
            Value right = value(node.right());
            if (left instanceof DateValue a && right instanceof DateValue b) {
                return node.operator().holds(a.value().compareTo(b.value()), 0);
            } else if (left instanceof NumberValue a && right instanceof NumberValue b) {
                return node.operator().holds(a.value(), b.value());
            }
            throw new IllegalArgumentException("[" + left + "] and [" + right + "] must be of one kind.");
        }

        private double number(Expression expression) {
            if (value(expression) instanceof NumberValue number) {
                return number.value();
            }
            throw new IllegalArgumentException("[" + expression + "] must be a number.");
        }

        private boolean flag(Expression expression) {
            if (value(expression) instanceof FlagValue flag) {
                return flag.value();
            }
            throw new IllegalArgumentException("[" + expression + "] must be a condition.");
        }
    }
}
