package io.github.evalcarbone.footprint;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.footprint.Explanation.Input;
import io.github.evalcarbone.footprint.Explanation.Node;
import io.github.evalcarbone.footprint.Explanation.Step;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;

/** Writes an explanation as an indented text. */
final class ExplanationText {

    private final StringBuilder text = new StringBuilder();

    private final Language language;
    private final boolean isFrench;

    ExplanationText(Explanation explanation, Language language) {
        this.language = language;
        this.isFrench = language == Language.FRENCH;
        line(
                "",
                "%s, %s, %s (%s %s)"
                        .formatted(
                                explanation.line(),
                                explanation.phase().label(language),
                                explanation.category().label(language),
                                explanation.rules().id(),
                                explanation.rules().version()));
        step("", explanation.root());
    }

    private void step(String indent, Step step) {
        String value = step.value()
                .map(found -> amount(found, new NumberKind(step.unit())))
                .or(() -> step.gap().map(gap -> gap.code().code() + " " + gap.message(language)))
                .orElse("?");
        line(indent, step.name() + " = " + value);
        String rule =
                step.name().equals(step.rule().id()) ? "" : " [" + step.rule().id() + "]";
        line(
                indent + "  ",
                "= " + step.formula().map(Formula::text).orElse("-") + rule + (isFrench ? "\u00a0: " : ": ")
                        + step.rule().titles().in(language) + condition(step));
        parts(indent + "    ", step.parts());
    }

    private String condition(Step step) {

        String when = isFrench ? "si " : "when ";
        return step.condition()
                .map(condition -> " (" + when + condition.text() + ")")
                .orElse("");
    }

    private void parts(String indent, List<Node> parts) {
        for (Node part : parts) {
            if (part instanceof Step step) {
                step(indent, step);
            } else if (part instanceof Input input) {
                input(indent, input);
            }
        }
    }

    private void input(String indent, Input input) {
        String value = input.value().map(found -> amount(found, input.kind())).orElse("?");
        line(
                indent,
                "%s = %s (%s, %s)".formatted(input.name(), value, input.origin().label(language), input.source()));
        Optional.of(input.note()).filter(note -> !note.isEmpty()).ifPresent(note -> line(indent + "    ", note));
        input.provenance().ifPresent(provenance -> line(indent + "    ", source(provenance)));
    }

    private String source(Provenance provenance) {
        String text = provenance.toString();
        return isFrench
                ? text.replaceAll("\\brow(s?) (?=\\d)", "ligne$1 ").replace("[licence-unclear]", "[licence à préciser]")
                : text;
    }

    private String amount(Value value, ValueKind kind) {
        if (value instanceof NumberValue number && kind instanceof NumberKind unit) {
            String digits = Numbers.shortest(number.value());
            String worded = isFrench ? digits.replace('.', ',') : digits;
            return unit.unit().equals(Unit.ONE)
                    ? worded
                    : worded + " " + unit.unit().toText(language);
        }
        return value.toString();
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
