package io.github.evalcarbone.footprint;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The explanation of a value or a gap: rule, formula, inputs, factor, source. Immutable and thread-safe.
 * <p>
 * Evaluating the formula of each step with the values of its parts reproduces the value of the step, to the last bit.
 *
 * @param rules  the rule set
 * @param line  the id of the line
 * @param phase  the phase
 * @param category  the category
 * @param root  the step of the rule that computes the phase
 */
public record Explanation(
        RuleSetReference rules, String line, LifecyclePhase phase, ImpactCategory category, Step root) {

    /** A node of an explanation. */
    public sealed interface Node {

        /**
         * Returns the name by which the formula of the parent refers to it.
         *
         * @return the local name; for the root, the id of its rule
         */
        String name();

        /**
         * Returns its value.
         *
         * @return the value; empty if it is missing
         */
        Optional<Value> value();
    }

    /**
     * A rule that was applied.
     *
     * @param name  the name by which the formula of the parent refers to it
     * @param rule  the rule
     * @param formula  the formula that was applied; empty if there is none
     * @param condition  the condition under which it was applied; empty if there is none
     * @param value  its value; empty if there is a gap
     * @param unit  the unit of the value, in the category
     * @param gap  the reason why there is no value; empty if there is one
     * @param parts  the operands of the formula
     */
    public record Step(
            String name,
            Rule rule,
            Optional<Formula> formula,
            Optional<Formula> condition,
            Optional<Value> value,
            Unit unit,
            Optional<Problem> gap,
            List<Node> parts)
            implements Node {}

    /**
     * An input from outside the rules.
     *
     * @param name  the name by which the formula of the parent refers to it
     * @param source  the source named by the rule
     * @param value  its value; empty if it is missing
     * @param kind  its unit in the category, or date, or flag
     * @param origin  the origin of the value
     * @param provenance  the figure's dataset, source and licence; empty if it is not a figure of a dataset
     * @param note  for a parameter, the source of its value; for the electricity of a data centre that states no country,
     *     {@code EVC-5168} and the country that was taken; else empty
     */
    public record Input(
            String name,
            InputSource source,
            Optional<Value> value,
            ValueKind kind,
            Origin origin,
            Optional<Provenance> provenance,
            String note)
            implements Node {}

    /**
     * Returns the explanation as an indented, readable text; do not parse.
     *
     * @param language  the language
     * @return the text, lines ended by LF
     */
    public String toText(Language language) {
        return new ExplanationText(this, language).toString();
    }

    /** Returns the English text; do not parse. */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
