package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.RuleFinding;
import java.util.Optional;

/** An alternative of a rule. */
final class AlternativeItem {

    private static final int PHONE_WIDTH = 40;

    private final Alternative alternative;
    private final boolean only;
    private final Words words;

    AlternativeItem(Alternative alternative, boolean only, Words words) {
        this.alternative = alternative;
        this.only = only;
        this.words = words;
    }

    /** The condition as a sentence. */
    Optional<String> condition() {
        return alternative.when().map(when -> new Sentence(words).of(when.expression()));
    }

    boolean otherwise() {
        return alternative.when().isEmpty() && !only;
    }

    Optional<String> formula() {
        return alternative
                .formula()
                .map(formula -> MathMl.math(MathMl.ofNames(words).of(formula.expression()), formula.text()));
    }

    /** Whether it may be wider than a phone, and thus must be focusable to be scrolled by keyboard. */
    boolean longFormula() {
        return formulaText().filter(text -> text.length() > PHONE_WIDTH).isPresent();
    }

    Optional<Code> alternativeGap() {
        return alternative.gap().map(code -> new Code(code, words));
    }

    Optional<Code> finding() {
        return alternative.finding().map(finding -> new Code(finding.code(), words));
    }

    String findingLabel() {
        boolean once = alternative.finding().filter(RuleFinding::once).isPresent();
        return words.text(once ? "finding-once" : "finding-each-line");
    }

    Optional<String> whenText() {
        return alternative.when().map(Formula::text);
    }

    Optional<String> formulaText() {
        return alternative.formula().map(Formula::text);
    }
}
