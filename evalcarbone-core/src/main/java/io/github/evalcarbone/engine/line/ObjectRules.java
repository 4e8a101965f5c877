package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.engine.line.Evaluation.Remark;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Explanation.Input;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.AssessedKind;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules applied to one object in one category.
 *
 * @param rules  the rules
 * @param id  the id of the object
 * @param category  the category
 * @param facts  the resolver of its inputs
 */
public record ObjectRules(RuleSet rules, String id, ImpactCategory category, InputLookup facts) {

    /** The inputs of one object. */
    @FunctionalInterface
    public interface InputLookup {

        ResolvedInput of(ObjectInput input, ImpactCategory category);
    }

    /** Evaluates a rule about an object that has no siblings. */
    public Evaluation evaluate(Rule rule) {
        return ObjectEvaluations.of(
                        rules, List.of(input -> facts.of(input, category).value()))
                .of(rule, 0);
    }

    /** Returns the findings that a result must report of the figures it used. */
    public Stream<Finding> findings(Evaluation evaluation) {
        return evaluation.operands().stream()
                .flatMap(operand -> operand.rule()
                        .map(this::findings)
                        .orElseGet(() -> told(operand.input().source(), evaluation.rule())));
    }

    private Stream<Finding> told(InputSource source, Rule rule) {
        return source instanceof FromObject object
                ? facts.of(object.input(), category).told().stream()
                        .map(problem -> new Finding(
                                Optional.of(id), Optional.of(rule.id()), rules.singlePhase(rule.id()), problem))
                : Stream.empty();
    }

    /** Returns the findings that the rules themselves report of a result. */
    public Stream<Finding> remarks(Evaluation evaluation) {
        return evaluation.remarks().stream().map(this::finding);
    }

    private Finding finding(Remark remark) {
        return new Finding(
                remark.finding().once() ? Optional.empty() : Optional.of(id),
                Optional.of(remark.ruleId()),
                rules.singlePhase(remark.ruleId()),
                Problem.of(remark.finding().code(), Location.NONE));
    }

    public Explanation explain(LifecyclePhase phase, Evaluation evaluation) {
        return explain(phase, evaluation, this::problem);
    }

    /** Explains an evaluation whose gaps have the problems given. */
    public Explanation explain(LifecyclePhase phase, Evaluation evaluation, Function<MissingInput, Problem> problems) {
        return StepExplainer.explain(rules, id, phase, category, evaluation, this::input, problems);
    }

    /** Returns the problem of a missing input, in terms of the inventory or the factors if possible. */
    public Problem problem(MissingInput missing) {
        return switch (missing.code()) {
            case FACTOR_MISSING, MIX_MISSING -> problem(missing, lookedFor(missing), category.id());
            case PUE_MISSING, MAILS_MISSING, ALLOCATION_UNDETERMINED -> problem(missing, id);
            case ACCELERATORS_NOT_COVERED -> problem(missing, missing.input().isPresent() ? lookedFor(missing) : id);
            case NOT_FINITE -> problem(missing, missing.ruleId());
            default -> problem(missing, lookedFor(missing));
        };
    }

    /** Returns the gap of an object of a kind without rule, which is left out and must be reported. */
    public Gap withoutRule(AssessedKind kind) {
        Problem problem = Problem.of(CoreCode.RULE_MISSING, Location.NONE, rules.toString(), kind.toString());
        return new Gap(id, LifecyclePhase.WHOLE, category, "", problem);
    }

    private static Problem problem(MissingInput missing, String... values) {
        return Problem.of(missing.code(), Location.NONE, values);
    }

    private String lookedFor(MissingInput missing) {
        String source = missing.input().map(InputSource::toString).orElse(missing.ruleId());
        return missing.input()
                .filter(FromObject.class::isInstance)
                .map(input -> facts.of(((FromObject) input).input(), category).lookedFor())
                .filter(text -> !text.isEmpty())
                .orElse(source);
    }

    private Input input(Operand operand) {
        InputSource source = operand.input().source();
        if (source instanceof FromObject object) {
            ResolvedInput known = facts.of(object.input(), category);
            return StepExplainer.input(operand, category, known.origin(), known.provenance(), "");
        }
        return source instanceof FromParameter parameter
                ? StepExplainer.parameter(rules, parameter.id(), operand, category)
                : StepExplainer.input(operand, category, Origin.DECLARED, Optional.empty(), "");
    }
}
