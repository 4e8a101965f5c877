package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Logical;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.RuleFunction;
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

    /** The inputs that what was translated looks at. */
    List<Node> mentioned() {
        return List.copyOf(mentioned);
    }

    /**
     * Whether the values of the line itself decide, or the result of a rule; not merely its setting and which inputs it states.
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
        Expression.Arithmetic arithmetic = (Expression.Arithmetic) expression;
        return arithmetic(arithmetic.operator(), node(arithmetic.left()), node(arithmetic.right()));
    }

    private Node call(Call call) {
        List<Node> arguments = call.arguments().stream().map(this::node).toList();
        RuleFunction function = call.function();
        if (function == RuleFunction.MIN || function == RuleFunction.MAX) {
            char operator = function == RuleFunction.MIN ? ArithmeticNode.MIN : ArithmeticNode.MAX;
            return arguments.stream()
                    .reduce((left, right) -> arithmetic(operator, left, right))
                    .orElseThrow();
        }
        return new DateCall(function, arguments.get(0), arguments.get(1), columns++);
    }

    private Node arithmetic(char operator, Node left, Node right) {
        return new ArithmeticNode(operator, left, right, columns++);
    }

    Condition test(Expression expression) {
        if (expression instanceof Given given) {
            return new Condition.Given(asked(given.name()), masks++);
        } else if (expression instanceof Name name) {
            return new Condition.Flag(name(name.name()), masks++);
        } else if (expression instanceof Expression.Not not) {
            return new Condition.Not(test(not.condition()), masks++);
        } else if (expression instanceof Logical logical) {
            return new Condition.Logical(logical.both(), test(logical.left()), test(logical.right()), masks++);
        }
        return comparison((Expression.Comparison) expression);
    }

    private Condition comparison(Expression.Comparison comparison) {
        Node left = node(comparison.left());
        Node right = node(comparison.right());
        List<Node> needed = Stream.of(comparison.left(), comparison.right())
                .flatMap(side -> new Formula("", side).names().stream())
                .distinct()
                .map(this::name)
                .toList();
        return switch (comparison.operator()) {
            case "<" -> new Condition.Comparison(Relation.LESS, left, right, needed, masks++);
            case "<=" -> new Condition.Comparison(Relation.AT_MOST, left, right, needed, masks++);
            case ">" -> new Condition.Comparison(Relation.LESS, right, left, needed, masks++);
            case ">=" -> new Condition.Comparison(Relation.AT_MOST, right, left, needed, masks++);
            default -> new Condition.Comparison(Relation.EQUAL, left, right, needed, masks++);
        };
    }

    /** Whether the expression may give a number though an input is missing: the day before a day needs no number. */
    static boolean hidesMissing(Expression expression) {
        return (expression instanceof Call call && call.function() == RuleFunction.YEARS_BEFORE)
                || Formula.operands(expression).anyMatch(Translator::hidesMissing);
    }
}
