package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Explanation.Input;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Optional;

/** Turns the evaluation of one line, phase and category into an explanation. */
final class LineExplainer {

    private final RuleSet rules;
    private final LineContext context;
    private final ImpactCategory category;

    LineExplainer(RuleSet rules, LineContext context, ImpactCategory category) {
        this.rules = rules;
        this.context = context;
        this.category = category;
    }

    Explanation explain(LifecyclePhase phase, Evaluation evaluation) {
        return StepExplainer.explain(
                rules,
                context.line.id(),
                phase,
                category,
                evaluation,
                this::input,
                missing -> GapWording.problem(context, missing, category));
    }

    private Input input(Operand operand) {
        RuleInput input = operand.input();
        if (input.source() instanceof FromLine source) {
            return new Input(
                    input.name(),
                    source,
                    operand.value(),
                    concrete(input.kind()),
                    context.origin(source.input()),
                    context.provenance(source.input(), category),
                    "");
        }
        String note = rules.parameter(((FromParameter) input.source()).id())
                .map(Parameter::source)
                .orElse("");
        return new Input(
                input.name(),
                input.source(),
                operand.value(),
                concrete(input.kind()),
                Origin.PARAMETER,
                Optional.empty(),
                note);
    }

    private ValueKind concrete(ValueKind kind) {
        return kind instanceof NumberKind number ? new NumberKind(number.unit().withImpact(category.unit())) : kind;
    }
}
