package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleExample;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A worked example: its inputs, the alternative taken, and the result. */
final class ExampleRow {

    private final Rule rule;
    private final RuleExample example;
    private final Words words;
    private final Figures figures;
    private final Working working;

    ExampleRow(RuleSet rules, Rule rule, RuleExample example, Words words) {
        this.rule = rule;
        this.example = example;
        this.words = words;
        this.figures = new Figures(words);
        this.working = new Working(rules, rule, example);
    }

    String exampleTitle() {
        return example.title();
    }

    /** In the order of the inputs; the map has none. */
    List<GivenInput> givenInputs() {
        return rule.inputs().stream().flatMap(this::given).toList();
    }

    private Stream<GivenInput> given(RuleInput input) {
        return Optional.ofNullable(example.given().get(input.name())).stream()
                .map(value -> new GivenInput(
                        MathMl.readable(input.name()), figures.value(value), figures.unitBeside(value, input.kind())));
    }

    boolean nothingGiven() {
        return example.given().isEmpty();
    }

    Optional<String> number() {
        return working.number().map(number -> words.text("alternative-number", number.toString()));
    }

    /** The formula with its values, and the result; the line may break between the two. */
    Optional<String> calculation() {
        return working.formula().flatMap(formula -> working.value().map(value -> calculation(formula, value)));
    }

    private String calculation(Formula formula, Value value) {
        String result = Markup.escaped(figures.value(value));
        if (formula.expression() instanceof Expression.Literal) {
            return result;
        }
        boolean copied = formula.expression() instanceof Expression.Name;
        MathMl math = copied ? MathMl.ofNames(words) : new MathMl(words, this::number);
        return MathMl.math(math.of(formula.expression()), formula.text()) + " <span class=\"whole\">= " + result
                + "</span>";
    }

    private String number(String name) {
        return working.input(name).map(this::literal).orElseGet(() -> MathMl.identifier(name));
    }

    private String literal(Value value) {
        return Markup.element(value instanceof Value.NumberValue ? "mn" : "mtext", figures.value(value));
    }

    Optional<String> lackingInput() {
        return working.lacking().map(MathMl::readable);
    }

    Optional<String> expectedValue() {
        return example.value().map(figures::number);
    }

    Optional<String> expectedUnit() {
        return example.value().flatMap(value -> figures.unitBeside(Value.of(value), new NumberKind(rule.unit())));
    }

    Optional<Code> expectedGap() {
        return example.gap().map(code -> new Code(code, words));
    }

    Optional<Code> expectedFinding() {
        return example.finding().map(code -> new Code(code, words));
    }

    /** An input with its value. */
    record GivenInput(String givenName, String givenValue, Optional<String> givenUnit) {}
}
