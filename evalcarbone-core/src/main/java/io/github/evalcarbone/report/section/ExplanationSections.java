package io.github.evalcarbone.report.section;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Explanation.Input;
import io.github.evalcarbone.footprint.Explanation.Step;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Node;
import io.github.evalcarbone.report.content.ReportBlock.Outline;
import io.github.evalcarbone.report.content.ReportBlock.Span;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The explanation of one value: the rule with its formula and inputs, recursively down to factors and their sources.
 */
public final class ExplanationSections {

    private final Wording words;

    public ExplanationSections(Wording words) {
        this.words = words;
    }

    public List<ReportBlock> blocks(Explanation explanation) {
        String title = words.text(
                "explain.value",
                explanation.line(),
                explanation.phase().label(words.language()),
                explanation.category().label(words.language()));
        return List.of(
                new Title(title),
                new Headline(value(explanation.root())),
                new Facts(List.of(new Fact(words.text("fact.rules"), rules(explanation.rules())))),
                new Outline(List.of(node(explanation.root()))));
    }

    public static String rules(RuleSetReference rules) {
        return rules.id() + " " + rules.version() + ", SHA-256 " + rules.sha256();
    }

    public Node node(Step step) {
        List<Span> how = new ArrayList<>();
        step.formula().ifPresent(formula -> how.add(Span.code(formula.text())));
        how.add(Span.plain(words.text(
                "explain.rule", step.rule().id(), step.rule().titles().in(words.language()))));
        step.condition().ifPresent(condition -> {
            how.add(Span.plain(words.text("explain.when")));
            how.add(Span.code(condition.text()));
        });
        Node rule = new Node(how, step.parts().stream().map(this::part).toList());
        return new Node(List.of(Span.strong(step.name()), Span.plain("= " + value(step))), List.of(rule));
    }

    private String value(Step step) {
        return step.value()
                .map(found -> text(found, new NumberKind(step.unit())))
                .or(() -> step.gap().map(gap -> gap.code().code() + " " + gap.message(words.language())))
                .orElse("?");
    }

    private Node part(Explanation.Node part) {
        return part instanceof Step step ? node(step) : input((Input) part);
    }

    private Node input(Input input) {
        String value = input.value().map(found -> text(found, input.kind())).orElse("?");
        List<Span> spans = List.of(
                Span.strong(input.name()),
                Span.plain("= " + value + ", " + input.origin().label(words.language())),
                Span.code(input.source().toString()));
        Stream<String> details = Stream.concat(
                Stream.of(input.note()).filter(note -> !note.isEmpty()),
                input.provenance().stream().map(this::provenance));
        return new Node(
                spans,
                details.map(detail -> new Node(List.of(Span.plain(detail)), List.of()))
                        .toList());
    }

    private String provenance(Provenance provenance) {
        Source source = provenance.source();
        List<String> flags = provenance.flags().stream()
                .map(flag -> words.textOr("flag." + flag, flag))
                .toList();
        return Stream.of(
                                words.text("explain.title", provenance.dataset(), source.publisher()),
                                source.title() + " (" + version(source) + ")",
                                words.locator(provenance.locator()),
                                words.text("explain.licence", provenance.licence()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + (flags.isEmpty() ? "" : " " + flags);
    }

    private String version(Source source) {
        return words.textOr("version." + source.version().replace(' ', '.'), source.version());
    }

    String text(Amount amount) {
        return text(Value.of(amount.value()), new NumberKind(amount.unit()));
    }

    private String text(Value value, ValueKind kind) {
        if (value instanceof NumberValue number && kind instanceof NumberKind unit) {
            String digits = words.exact(number.value());
            return unit.unit().equals(Unit.ONE) ? digits : digits + " " + words.unit(unit.unit());
        }
        return value instanceof FlagValue flag ? words.text(flag.value() ? "yes" : "no") : value.toString();
    }
}
