package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleFinding;
import io.github.evalcarbone.rule.RuleInput;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a rule for one line: a value or a gap, with the alternative taken and its operands. Immutable and
 * thread-safe.
 *
 * @param rule  the rule
 * @param alternative  the alternative taken; empty if none could be chosen because of a missing input
 * @param operands  the inputs the formula computed with, in the order of their first use
 * @param value  the value; empty if there is a gap
 * @param gap  the reason why there is no value; empty if there is one
 */
public record Evaluation(
        Rule rule,
        Optional<Alternative> alternative,
        List<Operand> operands,
        Optional<Double> value,
        Optional<MissingInput> gap) {

    /**
     * Creates an evaluation.
     *
     * @param rule  the rule
     * @param alternative  the alternative taken
     * @param operands  the inputs the formula computed with
     * @param value  the value; empty if there is a gap
     * @param gap  the reason why there is no value; empty if there is one
     */
    public Evaluation {
        operands = List.copyOf(operands);
    }

    /**
     * An input with its value.
     *
     * @param input  the input
     * @param value  its value; empty if it was missing
     * @param rule  the evaluation of the rule that computed the value, if any
     */
    public record Operand(RuleInput input, Optional<Value> value, Optional<Evaluation> rule) {}

    /**
     * The reason of a gap.
     *
     * @param code  the code of the gap
     * @param ruleId  the rule in which it arose
     * @param input  the input that was missing; empty if the rule itself declares the gap
     */
    public record MissingInput(CoreCode code, String ruleId, Optional<InputSource> input) {}

    /**
     * A finding and the rule that reports it.
     *
     * @param finding  the finding
     * @param ruleId  the rule whose alternative was taken
     */
    public record Remark(RuleFinding finding, String ruleId) {}

    /**
     * Returns the findings that the result must report, of this rule and of those it depends on.
     *
     * @return the findings, the deepest first
     */
    public List<Remark> remarks() {
        Set<Remark> all = new LinkedHashSet<>();
        addRemarks(all);
        return List.copyOf(all);
    }

    private void addRemarks(Set<Remark> all) {
        operands.forEach(operand -> operand.rule().ifPresent(used -> used.addRemarks(all)));
        ownRemark().ifPresent(all::add);
    }

    /** Returns the finding of this rule; if there is no value, the gap is reported instead of a default. */
    private Optional<Remark> ownRemark() {
        return alternative
                .filter(taken -> value.isPresent())
                .flatMap(Alternative::finding)
                .map(finding -> new Remark(finding, rule.id()));
    }
}
