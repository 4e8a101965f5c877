package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Arithmetic;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Expression.Comparison;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Logical;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.Formula;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Translates the formula and the condition of one alternative; each node gets a scratch column or mask of its own. */
final class Translator {

    private final Function<String, Node> names;
    private final Set<Node> mentioned = new LinkedHashSet<>();
    private boolean decidedByLine;
    private final DoubleFunction<Node> constants;
    private int columns;
    private int masks;

    Translator(Function<String, Node> names, DoubleFunction<Node> constants) {
        this.names = names;
        this.constants = constants;
    }

    int columns() {
        return columns;
    }

    int masks() {
        return masks;
    }

    /** Returns the inputs that the translated expressions read. */
    List<Node> mentioned() {
        return List.copyOf(mentioned);
    }

    /**
     * Returns whether the result depends on values stated by the line or on the result of a rule, and not merely on its
     * setting and the set of inputs it states.
     */
    boolean isDecidedByLine() {
        return decidedByLine;
    }

    private Node asked(String name) {
        Node node = names.apply(name);
        mentioned.add(node);
        decidedByLine |= node instanceof Node.Result;
        return node;
    }

    private Node name(String name) {
        Node node = asked(name);
        decidedByLine |= node instanceof Node.Stated;
        return node;
    }

    Node node(Expression expression) {
        if (expression instanceof Literal literal) {
            return constants.apply(literal.value());
        } else if (expression instanceof Name name) {
            return name(name.name());
        } else if (expression instanceof Call call) {
            return call(call);
        }
        return arithmetic((Arithmetic) expression);
    }

    private Node call(Call call) {
        List<Node> arguments = call.arguments().stream().map(this::node).toList();
        CallNode node = new CallNode(call.function(), arguments, columns);
        columns += node.columns();
        return node;
    }

    private Node arithmetic(Arithmetic arithmetic) {
        Node left = node(arithmetic.left());
        Node right = node(arithmetic.right());
        return new ArithmeticNode(arithmetic.operator(), left, right, columns++);
    }

    Criterion test(Expression expression) {
        if (expression instanceof Given given) {
            return new Criterion.Given(asked(given.name()), masks++);
        } else if (expression instanceof Name name) {
            return new Criterion.Flag(name(name.name()), masks++);
        } else if (expression instanceof Expression.Not not) {
            return new Criterion.Not(test(not.condition()), masks++);
        } else if (expression instanceof Logical logical) {
            return new Criterion.Logical(logical.both(), test(logical.left()), test(logical.right()), masks++);
        }
        return comparison((Comparison) expression);
    }

    private Criterion comparison(Comparison comparison) {
        Node left = node(comparison.left());
        Node right = node(comparison.right());
        List<Node> needed = Stream.of(comparison.left(), comparison.right())
                .flatMap(side -> new Formula("", side).names().stream())
                .distinct()
                .map(this::name)
                .toList();
        return switch (comparison.operator()) {
            case LESS -> new Criterion.Comparison(Relation.LESS, left, right, needed, masks++);
            case AT_MOST -> new Criterion.Comparison(Relation.AT_MOST, left, right, needed, masks++);
            case MORE -> new Criterion.Comparison(Relation.LESS, right, left, needed, masks++);
            case AT_LEAST -> new Criterion.Comparison(Relation.AT_MOST, right, left, needed, masks++);
            case EQUAL -> new Criterion.Comparison(Relation.EQUAL, left, right, needed, masks++);
        };
    }

    /**
     * Returns whether the expression may have a value although an input is missing, as the day a missing number of
     * years before another.
     */
    static boolean hidesMissing(Expression expression) {
        return (expression instanceof Call call && call.function().hidesMissing())
                || expression.operands().stream().anyMatch(Translator::hidesMissing);
    }
}
