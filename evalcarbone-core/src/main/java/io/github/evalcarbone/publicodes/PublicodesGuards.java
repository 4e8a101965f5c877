package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.expression.ArithmeticOperator;
import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Arithmetic;
import io.github.evalcarbone.expression.Expression.Comparison;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.stream.Stream;

/**
 * The conditions that an exported expression must test before it computes.
 * <p>
 * In Publicodes 0 times a missing value is 0, a division by 0 stops the program, and a condition that fails decides for
 * a missing one beside it. None of this is true in rules.
 */
final class PublicodesGuards {

    private final RuleSet rules;
    private final Rule rule;

    PublicodesGuards(RuleSet rules, Rule rule) {
        this.rules = rules;
        this.rule = rule;
    }

    /**
     * Returns the inputs that may be missing from an expression whose result a factor of 0 could determine without
     * them, in the order of use.
     */
    Stream<Expression> missing(Expression expression) {
        return products(expression).findAny().isPresent()
                ? leaves(expression).filter(this::mayBeMissing)
                : Stream.empty();
    }

    /** Returns the divisors that may be 0, those inside another divisor before it. */
    Stream<Expression> divisors(Expression expression) {
        return products(expression)
                .filter(product -> product.operator() == ArithmeticOperator.DIVIDED_BY)
                .map(Arithmetic::right)
                .filter(this::mayBeZero);
    }

    /** Returns whether the truth of a condition never depends on a missing input. */
    boolean isCertain(Expression condition) {
        if (condition instanceof Name name) {
            return source(name) instanceof FromLine line && line.input().isAlwaysGiven();
        }
        return !(condition instanceof Comparison)
                && condition.operands().stream().allMatch(this::isCertain);
    }

    private static Stream<Arithmetic> products(Expression expression) {
        if (PublicodesCalls.isForeign(expression)) {
            return Stream.empty();
        }
        Stream<Arithmetic> inside = expression.operands().stream().flatMap(PublicodesGuards::products);
        return expression instanceof Arithmetic node && isProduct(node.operator())
                ? Stream.concat(inside, Stream.of(node))
                : inside;
    }

    private static boolean isProduct(ArithmeticOperator operator) {
        return operator == ArithmeticOperator.TIMES || operator == ArithmeticOperator.DIVIDED_BY;
    }

    private static Stream<Expression> leaves(Expression expression) {
        return expression instanceof Name || PublicodesCalls.isForeign(expression)
                ? Stream.of(expression)
                : expression.operands().stream().flatMap(PublicodesGuards::leaves);
    }

    /**
     * Returns whether an input may be missing; a parameter never is, nor an optional input that a condition has tested.
     */
    private boolean mayBeMissing(Expression leaf) {
        return !(leaf instanceof Name name) || mayBeMissing(input(name));
    }

    private static boolean mayBeMissing(RuleInput input) {
        return !(input.source() instanceof FromParameter) && !input.isOptional();
    }

    private boolean mayBeZero(Expression divisor) {
        if (divisor instanceof Name name && source(name) instanceof FromParameter parameter) {
            return rules.parameter(parameter.id()).orElseThrow().amount().value() == 0;
        }
        return !(divisor instanceof Literal literal) || literal.value() == 0;
    }

    private InputSource source(Name name) {
        return input(name).source();
    }

    private RuleInput input(Name name) {
        return rule.input(name.name()).orElseThrow();
    }
}
