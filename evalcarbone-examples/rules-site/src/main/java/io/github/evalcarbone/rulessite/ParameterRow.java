package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parameter: its value, unit and source, and the rules that use it. */
final class ParameterRow {

    private final RuleSet rules;
    private final Parameter parameter;
    private final Words words;

    ParameterRow(RuleSet rules, Parameter parameter, Words words) {
        this.rules = rules;
        this.parameter = parameter;
        this.words = words;
    }

    String parameterAnchor() {
        return Link.anchor(parameter);
    }

    String parameterId() {
        return parameter.id();
    }

    String parameterTitle() {
        return parameter.titles().in(words.spoken());
    }

    String parameterValue() {
        return new Figures(words).number(parameter.amount().value());
    }

    /** The range within which it may be changed. */
    Optional<String> parameterRange() {
        String range = Stream.of(limit("at-least", parameter.minimum()), limit("at-most", parameter.maximum()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return range.isEmpty() ? Optional.empty() : Optional.of(range);
    }

    /** The days on which it holds, if not always. */
    Optional<String> parameterValidity() {
        String days = Stream.of(
                        parameter.validity().from().map(day -> words.text("valid-from", day.toString())),
                        parameter.validity().until().map(day -> words.text("valid-until", day.toString())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    private Optional<String> limit(String key, Optional<Double> value) {
        return value.map(number -> words.text(key, new Figures(words).number(number)));
    }

    String parameterUnit() {
        return new Figures(words).unit(parameter.amount().unit());
    }

    String parameterSource() {
        return parameter.source();
    }

    List<Link> parameterUsedBy() {
        FromParameter source = new FromParameter(parameter.id());
        return rules.rules().stream()
                .filter(rule -> rule.inputs().stream().map(RuleInput::source).anyMatch(source::equals))
                .map(rule -> Link.to(rule, words))
                .toList();
    }
}
