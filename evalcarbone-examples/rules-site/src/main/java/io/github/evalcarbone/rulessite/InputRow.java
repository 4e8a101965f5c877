package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Optional;

/** An input of a rule: its name, source and unit, and the meaning of its absence. */
final class InputRow {

    private final RuleSet rules;
    private final RuleInput input;
    private final Words words;

    InputRow(RuleSet rules, RuleInput input, Words words) {
        this.rules = rules;
        this.input = input;
        this.words = words;
    }

    String inputName() {
        return MathMl.readable(input.name());
    }

    /** Its name in rule files. */
    String from() {
        return input.source().toString();
    }

    /** The source in words; for a parameter or a rule, the kind of the link that follows. */
    String origin() {
        InputSource source = input.source();
        if (source instanceof FromLine line) {
            return words.text("from." + line.input().source());
        }
        if (source instanceof FromAttribute) {
            return words.text("from.inventory.attribute");
        }
        if (source instanceof FromObject object) {
            return words.text("from." + object.input());
        } else if (source instanceof FromSiblings siblings) {
            return words.text("from." + siblings.measure());
        }
        return words.text(source instanceof FromRule ? "from-rule" : "from-parameter");
    }

    Optional<Link> target() {
        return parameter()
                .map(parameter -> Link.to(parameter, words))
                .or(() -> rule().flatMap(rules::rule).map(rule -> Link.to(rule, words)));
    }

    private Optional<Parameter> parameter() {
        return input.source() instanceof FromParameter source ? rules.parameter(source.id()) : Optional.empty();
    }

    private Optional<String> rule() {
        return input.source() instanceof FromRule source ? Optional.of(source.id()) : Optional.empty();
    }

    Optional<String> parameterValue() {
        return parameter()
                .map(parameter -> new Figures(words).number(parameter.amount().value()));
    }

    String inputUnit() {
        return new Figures(words).unit(input.kind());
    }

    /** The gap that its absence causes. */
    Optional<Code> absenceGap() {
        return input.gap().map(code -> new Code(code, words));
    }

    /** The meaning of its absence if it causes no gap. */
    String absence() {
        if (input.source() instanceof FromLine line) {
            return words.text(line.input().isAlwaysGiven() ? "never-missing" : "optional");
        } else if (input.source() instanceof FromAttribute
                || input.source() instanceof FromObject
                || input.source() instanceof FromSiblings) {
            return words.text(input.source().mayBeMissing() ? "optional" : "never-missing");
        }
        return words.text(input.source() instanceof FromRule ? "gap-passes-on" : "never-missing");
    }
}
