package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Explanation.Input;
import io.github.evalcarbone.footprint.Explanation.Node;
import io.github.evalcarbone.footprint.Explanation.Step;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Optional;
import java.util.function.Function;

/** Turns an evaluation into the steps of an explanation. */
public record StepExplainer(
        ImpactCategory category, Function<Operand, Input> inputs, Function<MissingInput, Problem> gaps) {

    /** Returns the explanation of the result of a rule for a line or object. */
    public static Explanation explain(
            RuleSet rules,
            String subject,
            LifecyclePhase phase,
            ImpactCategory category,
            Evaluation evaluation,
            Function<Operand, Input> inputs,
            Function<MissingInput, Problem> gaps) {
        Step root =
                new StepExplainer(category, inputs, gaps).step(evaluation.rule().id(), evaluation);
        return new Explanation(RuleSetReference.of(rules), subject, phase, category, root);
    }

    /** An input of a rule, in the unit of a category. */
    public static Input input(
            Operand operand, ImpactCategory category, Origin origin, Optional<Provenance> provenance, String note) {
        RuleInput input = operand.input();
        return new Input(
                input.name(),
                input.source(),
                operand.value(),
                concrete(input.kind(), category),
                origin,
                provenance,
                note);
    }

    /** An input that is a parameter, with the source of its value. */
    public static Input parameter(RuleSet rules, String id, Operand operand, ImpactCategory category) {
        String source = rules.parameter(id).map(Parameter::source).orElse("");
        return input(operand, category, Origin.PARAMETER, Optional.empty(), source);
    }

    private static ValueKind concrete(ValueKind kind, ImpactCategory category) {
        return kind instanceof NumberKind number ? new NumberKind(number.unit().withImpact(category.unit())) : kind;
    }

    private Step step(String name, Evaluation evaluation) {
        return new Step(
                name,
                evaluation.rule(),
                evaluation.alternative().flatMap(Alternative::formula),
                evaluation.alternative().flatMap(Alternative::when),
                evaluation.value().map(Value::of),
                evaluation.rule().unit().withImpact(category.unit()),
                evaluation.gap().map(gaps),
                evaluation.operands().stream().map(this::part).toList());
    }

    private Node part(Operand operand) {
        return operand.rule()
                .<Node>map(rule -> step(operand.input().name(), rule))
                .orElseGet(() -> inputs.apply(operand));
    }
}
