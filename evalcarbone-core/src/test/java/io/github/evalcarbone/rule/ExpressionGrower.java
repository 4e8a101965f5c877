package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.RuleFunction;
import io.github.evalcarbone.expression.Signature.Fixed;
import io.github.evalcarbone.expression.Signature.OneUnit;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.units.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Grows the condition and the formula of one alternative, with no more parentheses than the grammar needs. */
final class ExpressionGrower {

    private static final int DEPTH = 3;
    /** The largest number of operators of a text, so that it stays below the limit of rule files. */
    private static final int OPERATORS = 8;

    private static final List<String> LITERALS = List.of("1", "0", "2", "0.5", "1e-3", "24", "1e300");
    private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "=");

    private static final int OR = 0;
    private static final int AND = 1;
    private static final int NOT = 2;
    private static final int COMPARISON = 3;
    private static final int SUM = 4;
    private static final int PRODUCT = 5;
    private static final int OPERAND = 6;

    /** A text and its rule of the grammar. */
    private record Text(String text, int level) {

        String atLeast(int wanted) {
            return level < wanted ? "(" + text + ")" : text;
        }
    }

    private final RuleGrower rule;
    private final List<RuleFunction> functions;
    private final Choices choices;
    private Set<String> given = new HashSet<>();
    private int operators;

    ExpressionGrower(RuleGrower rule, List<RuleFunction> functions, Choices choices) {
        this.rule = rule;
        this.functions = functions;
        this.choices = choices;
    }

    /** The optional inputs that the condition has tested. */
    Set<String> given() {
        return given;
    }

    String condition() {
        operators = OPERATORS;
        return condition(DEPTH).text();
    }

    String formula(Unit unit) {
        operators = OPERATORS;
        return number(unit, DEPTH).text();
    }

    /** Adds to {@link #given} what certainly is when the condition holds. */
    private Text condition(int depth) {
        return switch (mayGrow(depth) ? choices.below(8) : choices.below(4)) {
            case 0 -> given(choices.of(RuleSetGrower.UNITS));
            case 1 -> comparison(depth);
            case 2 -> new Text(rule.name(ValueKind.FLAG, given), OPERAND);
            case 3 -> days();
            case 4 -> or(depth - 1);
            case 5 -> aside(() -> new Text("not " + condition(depth - 1).atLeast(NOT), NOT));
            default ->
                new Text(
                        condition(depth - 1).atLeast(AND) + " and "
                                + condition(depth - 1).atLeast(NOT),
                        AND);
        };
    }

    private boolean mayGrow(int depth) {
        return depth > 0 && operators-- > 0;
    }

    private Text given(Unit unit) {
        ValueKind kind = choices.onceIn(4) ? ValueKind.DATE : new NumberKind(unit);
        String name = rule.optional(kind);
        given.add(name);
        return new Text("given(" + name + ")", OPERAND);
    }

    private Text or(int depth) {
        String left = aside(() -> condition(depth)).atLeast(OR);
        return new Text(left + " or " + aside(() -> condition(depth)).atLeast(AND), OR);
    }

    /** Grows a part which may be false, or not evaluated, when the whole holds. */
    private Text aside(Supplier<Text> part) {
        Set<String> before = given;
        given = new HashSet<>(before);
        Text text = part.get();
        given = before;
        return text;
    }

    private Text comparison(int depth) {
        Unit unit = choices.of(RuleSetGrower.UNITS);
        String left = number(unit, Math.min(depth, 1)).atLeast(SUM);
        return compared(left, number(unit, Math.min(depth, 1)).atLeast(SUM));
    }

    private Text days() {
        String left = day(1);
        return compared(left, day(1));
    }

    private Text compared(String left, String right) {
        return new Text(left + " " + choices.of(COMPARISONS) + " " + right, COMPARISON);
    }

    private Text number(Unit unit, int depth) {
        return switch (mayGrow(depth) ? choices.below(10) : 0) {
            case 1 -> binary(" + ", number(unit, depth - 1), SUM, number(unit, depth - 1), PRODUCT);
            case 2 -> binary(" - ", number(unit, depth - 1), SUM, number(unit, depth - 1), PRODUCT);
            case 3, 4 -> product(unit, choices.of(RuleSetGrower.UNITS), depth - 1);
            case 5, 6 -> quotient(unit, choices.of(RuleSetGrower.UNITS), depth - 1);
            case 7 -> ofOneUnit(unit, depth - 1);
            case 8 -> giving(new NumberKind(unit), 1).orElseGet(() -> leaf(unit));
            default -> leaf(unit);
        };
    }

    private static Text binary(String operator, Text left, int leftLevel, Text right, int rightLevel) {
        return new Text(left.atLeast(leftLevel) + operator + right.atLeast(rightLevel), leftLevel);
    }

    private Text product(Unit unit, Unit other, int depth) {
        return binary(" * ", number(other, depth), PRODUCT, number(unit.dividedBy(other), depth), OPERAND);
    }

    private Text quotient(Unit unit, Unit other, int depth) {
        return binary(" / ", number(unit.times(other), depth), PRODUCT, number(other, depth), OPERAND);
    }

    /** Grows a call of a function that takes numbers of any unit. */
    private Text ofOneUnit(Unit unit, int depth) {
        List<String> arguments = Stream.generate(() -> number(unit, depth).atLeast(SUM))
                .limit(2 + choices.below(2))
                .toList();
        return choice(function -> function.signature() instanceof OneUnit
                        && function.signature().takes(arguments.size()))
                .map(function -> call(function, arguments))
                .orElseThrow();
    }

    /** Grows a call of a function with a result of a given kind, its days nested no deeper than that. */
    private Optional<Text> giving(ValueKind kind, int depth) {
        return choice(function -> function.signature() instanceof Fixed fixed
                        && fixed.result().equals(kind))
                .map(function -> call(function, arguments((Fixed) function.signature(), depth)));
    }

    private List<String> arguments(Fixed signature, int depth) {
        return signature.parameters().stream()
                .map(kind -> kind instanceof NumberKind number
                        ? number(number.unit(), 0).atLeast(SUM)
                        : day(depth))
                .toList();
    }

    /** Chooses one of the functions of that form; makes no decision if there is only one. */
    private Optional<RuleFunction> choice(Predicate<RuleFunction> form) {
        List<RuleFunction> candidates = functions.stream().filter(form).toList();
        return candidates.size() > 1
                ? Optional.of(choices.of(candidates))
                : candidates.stream().findFirst();
    }

    private static Text call(RuleFunction function, List<String> arguments) {
        return new Text(function.name() + "(" + String.join(", ", arguments) + ")", OPERAND);
    }

    private String day(int depth) {
        if (depth > 0 && choices.onceIn(4)) {
            return giving(ValueKind.DATE, 0).orElseThrow().text();
        }
        return rule.name(ValueKind.DATE, given);
    }

    private Text leaf(Unit unit) {
        boolean literal = unit.equals(Unit.ONE) && choices.below(3) == 0;
        return new Text(literal ? choices.of(LITERALS) : rule.name(new NumberKind(unit), given), OPERAND);
    }
}
