package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Explanation.Input;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.LineInput;
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

    /** Returns the code and the country, where that of the line was taken for a data centre which states none. */
    private String note(Operand operand, LineInput input) {
        return context.areaAssumed(input)
                .filter(area -> operand.value().isPresent())
                .map(area -> CoreCode.DATA_CENTRE_OF_LINE_COUNTRY.code() + ": " + area)
                .orElse("");
    }

    private Input input(Operand operand) {
        InputSource source = operand.input().source();
        if (source instanceof FromLine line) {
            return StepExplainer.input(
                    operand,
                    category,
                    context.origin(line.input()),
                    context.provenance(line.input(), category),
                    note(operand, line.input()));
        }
        if (source instanceof FromAttribute) {
            return StepExplainer.input(operand, category, Origin.DECLARED, Optional.empty(), "");
        }
        return StepExplainer.parameter(rules, ((FromParameter) source).id(), operand, category);
    }
}
