package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleExample;
import io.github.evalcarbone.rule.RuleFinding;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The section of a rule. */
final class RuleSection {

    private final RuleSet rules;
    private final Rule rule;
    private final Words words;

    RuleSection(RuleSet rules, Rule rule, Words words) {
        this.rules = rules;
        this.rule = rule;
        this.words = words;
    }

    String ruleAnchor() {
        return Link.anchor(rule);
    }

    String ruleId() {
        return rule.id();
    }

    String ruleTitle() {
        return rule.titles().in(words.spoken());
    }

    Optional<String> phase() {
        return rule.phase().map(phase -> phase.label(words.spoken()));
    }

    /** The kind of object, other than equipment, that it allocates to or assesses, as named in rule files. */
    Optional<String> about() {
        return rule.allocates().map(Object::toString).or(() -> rule.assesses().map(Object::toString));
    }

    LifecyclePhase phaseOrder() {
        return rule.phase().orElse(LifecyclePhase.EMBODIED);
    }

    String ruleUnit() {
        return new Figures(words).unit(rule.unit());
    }

    List<String> ruleNotes() {
        return Notes.paragraphs(rule.notes().in(words.spoken()));
    }

    List<InputRow> inputs() {
        return rule.inputs().stream()
                .map(input -> new InputRow(rules, input, words))
                .toList();
    }

    boolean single() {
        return rule.alternatives().size() == 1;
    }

    List<AlternativeItem> alternatives() {
        return rule.alternatives().stream()
                .map(alternative -> new AlternativeItem(alternative, single(), words))
                .toList();
    }

    List<ExampleRow> examples() {
        return rule.examples().stream()
                .map(example -> new ExampleRow(rules, rule, example, words))
                .toList();
    }

    boolean hasExamples() {
        return !rule.examples().isEmpty();
    }

    boolean hasInputs() {
        return !rule.inputs().isEmpty();
    }

    List<String> ruleSources() {
        return rule.sources();
    }

    boolean hasRuleSources() {
        return !rule.sources().isEmpty();
    }

    List<Link> usedBy() {
        Optional<String> id = Optional.of(rule.id());
        return rules.rules().stream()
                .filter(other -> other.inputs().stream()
                        .anyMatch(input -> input.source().rule().equals(id)))
                .map(other -> Link.to(other, words))
                .toList();
    }

    boolean isUsed() {
        return !usedBy().isEmpty();
    }

    /** The gaps and findings that the rule may lead to. */
    Stream<Code> codes() {
        Stream<CoreCode> missing = rule.inputs().stream().map(RuleInput::gap).flatMap(Optional::stream);
        Stream<CoreCode> examples =
                rule.examples().stream().map(RuleExample::gap).flatMap(Optional::stream);
        Stream<CoreCode> ways = rule.alternatives().stream().flatMap(RuleSection::codes);
        return Stream.of(missing, examples, ways).flatMap(codes -> codes).map(code -> new Code(code, words));
    }

    private static Stream<CoreCode> codes(Alternative alternative) {
        return Stream.concat(alternative.gap().stream(), alternative.finding().map(RuleFinding::code).stream());
    }
}
