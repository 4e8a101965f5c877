package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Arithmetic;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Expression.Comparison;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Logical;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.Expression.Not;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.publicodes.Yaml.Items;
import io.github.evalcarbone.publicodes.Yaml.Mapping;
import io.github.evalcarbone.publicodes.Yaml.Scalar;
import io.github.evalcarbone.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A formula or condition in Publicodes: an expression, with parentheses where needed, if Publicodes has the operators;
 * mechanisms otherwise.
 */
final class PublicodesFormula {

    private static final String GIVEN = "est défini";
    private static final String MISSING = "est non défini";

    private final Rule rule;
    private final PublicodesGuards guards;
    private final PublicodesCalls calls;
    private final Formula formula;

    PublicodesFormula(Rule rule, PublicodesGuards guards, PublicodesCalls calls, Formula formula) {
        this.rule = rule;
        this.guards = guards;
        this.calls = calls;
        this.formula = formula;
    }

    /** Returns the formula as a value: undefined if an input is missing or a divisor is 0. */
    Yaml value() {
        return guarded(formula.expression(), node(formula.expression()));
    }

    /** Returns the formula as a condition. */
    Yaml condition() {
        return node(formula.expression());
    }

    /** Formats a number without exponent, which Publicodes does not support. */
    static String number(double value) {
        BigDecimal exact = new BigDecimal(Value.of(value).toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private Yaml node(Expression expression) {
        if (expression instanceof Literal literal) {
            return Yaml.plain(number(literal.value()));
        } else if (expression instanceof Name name) {
            return Yaml.plain(name(name.name()));
        } else if (expression instanceof Arithmetic node) {
            return operation(node, node.operator().toString(), node.left(), node.right());
        } else if (expression instanceof Call call) {
            return call(call);
        } else if (expression instanceof Comparison node) {
            return guarded(node, operation(node, node.operator().toString(), node.left(), node.right()));
        }
        return condition(expression);
    }

    private Yaml condition(Expression expression) {
        if (expression instanceof Given given) {
            return isGiven(GIVEN, given);
        } else if (expression instanceof Not not) {
            return not.condition() instanceof Given given ? isGiven(MISSING, given) : equal(not.condition(), "non");
        }
        return logical((Logical) expression);
    }

    private Yaml isGiven(String mechanism, Given given) {
        return new Mapping().put(mechanism, Yaml.plain(name(given.name())));
    }

    private String name(String input) {
        return PublicodesNames.of(rule.input(input).orElseThrow().source());
    }

    private Yaml operation(Expression whole, String operator, Expression left, Expression right) {
        Yaml first = node(left);
        Yaml second = node(right);
        if (first instanceof Scalar a && second instanceof Scalar b) {
            String from = inBrackets(a, level(left) < level(whole));
            return Yaml.plain(from + " " + operator + " " + inBrackets(b, level(right) <= level(whole)));
        }
        return new Mapping().put(operator, new Items().add(first).add(second));
    }

    private Yaml equal(Expression expression, String value) {
        Yaml node = node(expression);
        return node instanceof Scalar scalar
                ? Yaml.plain(inBrackets(scalar, level(expression) == 0) + " = " + value)
                : new Mapping().put("=", new Items().add(node).add(Yaml.plain(value)));
    }

    private static String inBrackets(Scalar scalar, boolean needed) {
        return needed ? "(" + scalar.text() + ")" : scalar.text();
    }

    /** Returns the precedence of the outermost operator. */
    private static int level(Expression expression) {
        if (expression instanceof Arithmetic node) {
            return switch (node.operator()) {
                case PLUS, MINUS -> 1;
                case TIMES, DIVIDED_BY -> 2;
            };
        }
        return expression instanceof Comparison || expression instanceof Not ? 0 : 3;
    }

    private Yaml call(Call call) {
        List<Yaml> arguments = call.arguments().stream().map(this::node).toList();
        return call.function()
                .publicodes()
                .map(template -> PublicodesTemplate.parse(template).call(arguments))
                .orElseGet(() -> Yaml.plain(calls.name(formula, call)));
    }

    /** Returns a conjunction or disjunction as a list, or step by step if a missing part must not be ignored. */
    private Yaml logical(Logical logical) {
        List<Expression> parts = parts(logical, logical.both());
        if (parts.stream().limit(parts.size() - 1L).allMatch(guards::isCertain)) {
            Items items = new Items();
            parts.forEach(part -> items.add(node(part)));
            return new Mapping().put(logical.both() ? "toutes ces conditions" : "une de ces conditions", items);
        }
        Mapping steps = new Mapping().put("si", node(logical.left()));
        Yaml right = node(logical.right());
        return new Mapping()
                .put(
                        "condition",
                        logical.both()
                                ? steps.put("alors", right).put("sinon", Yaml.plain("non"))
                                : steps.put("alors", Yaml.plain("oui")).put("sinon", right));
    }

    private static List<Expression> parts(Expression expression, boolean both) {
        if (expression instanceof Logical logical && logical.both() == both) {
            List<Expression> parts = new ArrayList<>(parts(logical.left(), both));
            parts.add(logical.right());
            return parts;
        }
        return List.of(expression);
    }

    /** Returns a guarded computation: first the test of missing inputs, then that of divisors, then the computation. */
    private Yaml guarded(Expression expression, Yaml computation) {
        Items ways = new Items();
        guards.missing(expression)
                .map(this::node)
                .distinct()
                .forEach(leaf -> way(ways, new Mapping().put(MISSING, leaf), leaf));
        Yaml notFinite = Yaml.plain(PublicodesNames.of(CoreCode.NOT_FINITE));
        guards.divisors(expression).forEach(divisor -> way(ways, equal(divisor, "0"), notFinite));
        return ways.lines().isEmpty()
                ? computation
                : new Mapping().put("variations", ways.add(new Mapping().put("sinon", computation)));
    }

    private static void way(Items ways, Yaml condition, Yaml value) {
        ways.add(new Mapping().put("si", condition).put("alors", value));
    }
}
