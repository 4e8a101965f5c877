package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Aggregation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates the rules for one line, keeping each step for explanation: slow, and the reference for the block evaluator.
 */
public final class LineEvaluator {

    private final Binding binding;
    private final LocalDate evaluationDate;
    private final boolean borrows;

    public LineEvaluator(Binding binding, LocalDate evaluationDate) {
        this.binding = binding;
        this.borrows = MixAreas.isBorrowedUnder(binding.rules());
        this.evaluationDate = evaluationDate;
    }

    public LineContext context(Equipment line) {
        return new LineContext(new MixAreas(line, borrows), evaluationDate, binding.factors());
    }

    public Explanation explain(Equipment line, LifecyclePhase phase, ImpactCategory category) {
        LineContext context = context(line);
        LineEvaluations evaluations = LineEvaluations.of(binding.rules(), context::value, context::attribute)
                .forCategory(input -> context.value(input, category));
        Evaluation evaluation = evaluations.of(binding.rules().ruleFor(phase).orElseThrow());
        return new LineExplainer(binding.rules(), context, category).explain(phase, evaluation);
    }

    public LineResult evaluate(Equipment line) {
        Run run = new Run(context(line));
        for (int category = 0; category < binding.categories().size(); category++) {
            run.category(category);
        }
        return new LineResult(
                run.weights,
                run.factors,
                run.gaps,
                run.findings.whole(),
                run.findings.ofLines(),
                run.findings.used(),
                run.findings.mixes());
    }

    /** The evaluation of one line in all categories. */
    private final class Run {

        private final LineContext context;
        private final LineEvaluations shared;
        private final double[] weights = new double[binding.targets()];
        private final double[] factors = new double[binding.targets()];
        private final List<Gap> gaps = new ArrayList<>();
        private final FindingCollector findings = new FindingCollector(binding);

        Run(LineContext context) {
            this.context = context;
            this.shared = LineEvaluations.of(binding.rules(), context::value, context::attribute);
            Arrays.fill(weights, Double.NaN);
            Arrays.fill(factors, Double.NaN);
            findings.add(context);
        }

        void category(int index) {
            ImpactCategory category = binding.categories().get(index);
            LineEvaluations evaluations = shared.forCategory(input -> context.value(input, category));
            for (int phase = 0; phase < binding.phases().size(); phase++) {
                LifecyclePhase found = binding.phases().get(phase);
                target(
                        binding.target(phase, index),
                        evaluations.of(binding.rules().ruleFor(found).orElseThrow()));
            }
        }

        private void target(int target, Evaluation evaluation) {
            findings.add(context, evaluation, binding.category(target));
            if (evaluation.value().isPresent()) {
                term(target, evaluation);
            }
            if (!LineImpact.isInRange(weights[target], factors[target])) {
                gap(target, evaluation);
            }
        }

        private void term(int target, Evaluation evaluation) {
            if (binding.rules().aggregation() == Aggregation.LINE_VALUES) {
                weights[target] = evaluation.value().orElseThrow();
                factors[target] = 1;
                return;
            }
            boolean factorFirst = isPerCategory(evaluation.operands().get(0));
            weights[target] = number(evaluation.operands().get(factorFirst ? 1 : 0));
            factors[target] = number(evaluation.operands().get(factorFirst ? 0 : 1));
        }

        private void gap(int target, Evaluation evaluation) {
            weights[target] = Double.NaN;
            factors[target] = Double.NaN;
            MissingInput missing = evaluation
                    .gap()
                    .orElseGet(() -> new MissingInput(
                            CoreCode.NOT_FINITE, evaluation.rule().id(), Optional.empty()));
            gaps.add(new Gap(
                    context.line.id(),
                    binding.phase(target),
                    binding.category(target),
                    missing.ruleId(),
                    GapWording.problem(context, missing, binding.category(target))));
        }
    }

    private static boolean isPerCategory(Operand operand) {
        return ((NumberKind) operand.input().kind()).unit().isPerCategory();
    }

    private static double number(Operand operand) {
        return ((NumberValue) operand.value().orElseThrow()).value();
    }
}
