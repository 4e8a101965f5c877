package io.github.evalcarbone.footprint;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.factor.DeviceMatch;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Hypothesis;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.rule.Evaluation;
import io.github.evalcarbone.rule.Evaluation.MissingInput;
import io.github.evalcarbone.rule.Evaluation.Operand;
import io.github.evalcarbone.rule.Evaluations;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.rule.Value.NumberValue;
import io.github.evalcarbone.rule.ValueKind.NumberKind;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Evaluates the rules line by line; simple and exact. */
final class RuleFootprintCalculator implements FootprintCalculator {

    private final RuleSet rules;
    private final FactorSet factors;
    private final List<ImpactCategory> categories;
    private final List<LifecyclePhase> phases;
    private final List<Problem> hypotheses;

    RuleFootprintCalculator(RuleSet rules, FactorSet factors) {
        this.rules = rules;
        this.factors = factors;
        this.categories = factors.categories();
        this.phases = Arrays.stream(LifecyclePhase.values())
                .filter(phase -> rules.ruleFor(phase).isPresent())
                .toList();
        this.hypotheses = differingHypotheses();
    }

    private List<Problem> differingHypotheses() {
        return factors.datasets().stream()
                .flatMap(dataset -> dataset.hypotheses().stream())
                .flatMap(hypothesis -> differing(hypothesis).stream())
                .toList();
    }

    private List<Problem> differing(Hypothesis hypothesis) {
        return rules
                .parameter(hypothesis.id())
                .filter(parameter -> !parameter.amount().equals(hypothesis.amount()))
                .map(parameter -> Problem.of(
                        ProblemCode.HYPOTHESIS_DIFFERS,
                        Location.NONE,
                        text(hypothesis.amount()),
                        hypothesis.id(),
                        text(parameter.amount())))
                .stream()
                .toList();
    }

    private static String text(Amount amount) {
        return Numbers.shortest(amount.value()) + " " + amount.unit();
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public FactorSet factors() {
        return factors;
    }

    @Override
    public Footprint calculate(Inventory inventory) {
        Calculation calculation = new Calculation(inventory.evaluationDate());
        inventory.remarks().forEach(calculation.findings::add);
        hypotheses.forEach(calculation.findings::add);
        inventory.equipment().forEach(calculation::add);
        FootprintData data = new FootprintData(
                RuleSetReference.to(rules),
                factors.datasets().stream().map(DatasetReference::to).toList(),
                inventory.name(),
                inventory.establishment(),
                inventory.evaluationDate(),
                categories,
                phases,
                calculation.lines,
                calculation.impacts,
                calculation.gaps,
                calculation.findings.all());
        return new Footprint(data, (line, phase, category) -> explain(inventory, line, phase, category));
    }

    private Explanation explain(Inventory inventory, String line, LifecyclePhase phase, ImpactCategory category) {
        Equipment equipment = inventory.equipment().stream()
                .filter(candidate -> candidate.id().equals(line))
                .findFirst()
                .orElseThrow();
        LineContext context = new LineContext(equipment, inventory.evaluationDate(), factors);
        Evaluations evaluations =
                Evaluations.of(rules, context::value).forCategory(input -> context.value(input, category));
        Evaluation evaluation = evaluations.of(rules.ruleFor(phase).orElseThrow());
        return new Explainers(rules, context, category).explain(phase, evaluation);
    }

    /** One run over an inventory. */
    private final class Calculation {

        private final LocalDate evaluationDate;
        private final List<FootprintLine> lines = new ArrayList<>();
        private final List<LineImpact> impacts = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();
        private final FindingCollector findings = new FindingCollector();

        Calculation(LocalDate evaluationDate) {
            this.evaluationDate = evaluationDate;
        }

        void add(Equipment equipment) {
            LineContext context = new LineContext(equipment, evaluationDate, factors);
            lines.add(line(context));
            findings.add(context);
            Evaluations shared = Evaluations.of(rules, context::value);
            for (ImpactCategory category : categories) {
                Evaluations evaluations = shared.forCategory(input -> context.value(input, category));
                for (LifecyclePhase phase : phases) {
                    add(
                            context,
                            phase,
                            category,
                            evaluations.of(rules.ruleFor(phase).orElseThrow()));
                }
            }
        }

        private void add(LineContext context, LifecyclePhase phase, ImpactCategory category, Evaluation evaluation) {
            findings.add(context, evaluation, category);
            Optional<Term> term = evaluation.value().map(value -> term(evaluation, value));
            if (term.isPresent() && term.get().isInRange()) {
                impacts.add(new LineImpact(
                        context.line.id(),
                        phase,
                        category,
                        term.get().weight(),
                        term.get().factor()));
            } else {
                MissingInput missing = evaluation
                        .gap()
                        .orElseGet(() -> new MissingInput(
                                ProblemCode.NOT_FINITE, evaluation.rule().id(), Optional.empty()));
                Problem problem = GapWording.problem(context, missing, category);
                gaps.add(new Gap(context.line.id(), phase, category, missing.ruleId(), problem));
            }
        }

        private Term term(Evaluation evaluation, double value) {
            if (rules.aggregation() == Aggregation.LINE_VALUES) {
                return new Term(value, 1);
            }
            double left = number(evaluation.operands().get(0));
            double right = number(evaluation.operands().get(1));
            return isPerCategory(evaluation.operands().get(0)) ? new Term(right, left) : new Term(left, right);
        }
    }

    /** What is added to the aggregates of a line: weight x factor. */
    private record Term(double weight, double factor) {

        boolean isInRange() {
            return LineImpact.isInRange(weight, factor);
        }
    }

    private static boolean isPerCategory(Operand operand) {
        return ((NumberKind) operand.input().kind()).unit().isPerCategory();
    }

    private static double number(Operand operand) {
        return ((NumberValue) operand.value().orElseThrow()).value();
    }

    private FootprintLine line(LineContext context) {
        Equipment line = context.line;
        return new FootprintLine(
                line.id(),
                line.label(),
                line.quantity(),
                context.type.map(EquipmentType::id).or(line::type),
                context.device.map(DeviceMatch::model).map(DeviceModel::id),
                context.device.map(DeviceMatch::kind),
                line.country().map(country -> factors.area(country).orElse(country)),
                line.dataCentre().map(DataCentre::name),
                line.status(),
                line.site(),
                line.service());
    }
}
