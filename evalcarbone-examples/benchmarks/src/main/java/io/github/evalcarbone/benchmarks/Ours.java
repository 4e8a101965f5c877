package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.attribution.CauseAnalysis.Side;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.distribution.Centre;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.Simulation;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The calls of the engine that are measured; the only class of this module that calls it.
 * <p>
 * Totals are 20 numbers, phase by phase, as those of {@link HandKernel}.
 */
final class Ours {

    /** Rules that compute what the kernels compute: 4 phases of 5 categories. */
    static final RuleSet FOUR_PHASES = RuleSet.find("evalcarbone-1.0.0").orElseThrow();

    /** The geometric standard deviation of each factor and mix that is drawn. */
    static final double DEVIATION = 1.2;

    private final FootprintCalculator calculator;

    Ours(RuleSet rules) {
        this(Methodology.of(rules));
    }

    Ours(Methodology methodology) {
        calculator = FootprintCalculator.of(methodology, FactorTable.FACTORS);
    }

    /** Lines resolved and coded once, before anything is measured. */
    record Prepared(Footprint footprint) {}

    Prepared prepare(Workload workload) {
        return new Prepared(calculator.calculate(workload.inventory()));
    }

    /** The exact totals of prepared columns; keeps no line. */
    double[] totals(Prepared prepared) {
        return totals(calculator.totals(prepared.footprint()));
    }

    /** Stores all 20 values of each line, line by line. */
    void values(Prepared prepared, double[] values) {
        prepared.footprint().writeTo(values);
    }

    /** The footprint that keeps its lines. */
    Footprint footprint(Inventory inventory) {
        return calculator.calculate(inventory);
    }

    /** The base and, for each model, a scenario in which its devices are kept one year longer; returns the sum of the differences. */
    double scenarios(Inventory inventory) {
        List<Scenario> scenarios = Workload.MODELS.stream().map(Ours::longer).toList();
        FootprintComparison comparison = Simulation.of(inventory, calculator)
                .compareAll("today", scenarios)
                .comparison();
        return comparison.others().stream()
                .mapToDouble(other -> comparison
                        .difference(other.name(), ImpactCategory.CLIMATE_CHANGE)
                        .absolute()
                        .value())
                .sum();
    }

    private static Scenario longer(String model) {
        return Scenario.of(model, LifetimeChange.by(LineSelector.ALL.with(LineCriterion.MODEL, model), 1));
    }

    /** The total of a footprint in climate change alone. */
    double climate(Inventory inventory) {
        return calculator
                .withCategories(ImpactCategory.CLIMATE_CHANGE)
                .calculate(inventory)
                .total(ImpactCategory.CLIMATE_CHANGE)
                .known()
                .value();
    }

    /** The parts of the difference of two inventories in climate change by cause. */
    CauseAnalysis causes(Inventory before, Inventory after) {
        return CauseAnalysis.of(
                new Side("before", before, calculator),
                new Side("after", after, calculator),
                ImpactCategory.CLIMATE_CHANGE);
    }

    /** A study of the factors and mixes of an inventory. */
    UncertaintyStudy study(Inventory inventory) {
        UncertaintyModel model = UncertaintyModel.NONE.withFigures(
                figure -> figure.kind() == FigureKind.FACTOR || figure.kind() == FigureKind.MIX,
                new Lognormal(DEVIATION, Centre.MEDIAN),
                "of the benchmark");
        return UncertaintyStudy.of(calculator, inventory, model);
    }

    /** The report of a footprint as a page. */
    String page(Footprint footprint) {
        return FootprintReport.of(footprint, calculator.factors(), Language.FRENCH)
                .html();
    }

    /** The exact totals of an inventory's objects. */
    double[] totals(Inventory inventory) {
        return totals(calculator.totals(inventory));
    }

    /** The exact totals of a file in the form of EvalCarbone SIH. */
    double[] totals(Path csv) {
        return totals(CsvInventory.of(CsvLayout.of("sih-form"))
                .collect(TextSource.of(csv), calculator.toTotals(Workload.DAY))
                .orThrow());
    }

    static double[] totals(FootprintTotals footprint) {
        return IntStream.range(0, FactorTable.VALUES)
                .mapToDouble(place -> footprint
                        .total(FactorTable.category(place), FactorTable.phase(place))
                        .known()
                        .value())
                .toArray();
    }

    /**
     * The known total of the equipment of a system, added over all categories: a figure that requires all of them, but
     * has no meaning.
     */
    double equipment(InformationSystem system) {
        return total(calculator.calculate(system.inventory()));
    }

    private static double total(Footprint footprint) {
        return footprint.categories().stream()
                .mapToDouble(category -> footprint.total(category).known().value())
                .sum();
    }

    /** The results read from a system: its total, the sum of its parts, and the number of lines of its views. */
    record Views(double total, double machines, double applications, int lines) {}

    double allViews(InformationSystem system) {
        Views views = views(system);
        return views.total + views.machines + views.applications + views.lines;
    }

    /** The total, every part of both views in every phase and category, and all lines of both. */
    Views views(InformationSystem system) {
        SystemFootprint footprint = calculator.calculate(system);
        return new Views(
                total(footprint),
                parts(footprint, footprint.machines()),
                parts(footprint, footprint.applications()),
                footprint.machines().lines().size()
                        + footprint.applications().lines().size());
    }

    private static <T> double parts(SystemFootprint footprint, AllocatedFootprint<T> view) {
        double sum = 0;
        for (AllocationLine<T> part : view.parts()) {
            for (LifecyclePhase phase : footprint.phases()) {
                for (ImpactCategory category : footprint.categories()) {
                    sum += part.known(phase, category).value();
                }
            }
        }
        return sum;
    }
}
