package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintCalculator;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.intake.SihForm;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The engine, asked for what is measured: the only class here that calls it.
 * <p>
 * Totals are 20 numbers, phase by phase, as those of {@link HandKernel}.
 */
final class Ours {

    private final FootprintCalculator calculator;

    Ours(RuleSet rules) {
        calculator = FootprintCalculator.of(rules, FactorTable.FACTORS);
    }

    /** Lines resolved and coded once, before anything is measured. */
    record Prepared(Inventory inventory) {}

    Prepared prepare(Workload workload) {
        return new Prepared(workload.inventory());
    }

    /** The exact totals of prepared columns; keeps no line. */
    double[] totals(Prepared prepared) {
        return totals(prepared.inventory());
    }

    /** Stores all 20 values of each line, line by line. */
    void values(Prepared prepared, double[] values) {
        List<LineImpact> impacts =
                calculator.calculate(prepared.inventory()).data().impacts();
        for (int at = 0; at < impacts.size(); at++) {
            LineImpact impact = impacts.get(at);
            int row = at / FactorTable.VALUES * FactorTable.VALUES; // no line of the workload has a gap
            values[row + place(impact)] = impact.weight() * impact.factor();
        }
    }

    private static int place(LineImpact impact) {
        return FactorTable.PHASES.indexOf(impact.phase()) * FactorTable.CATEGORIES.size()
                + FactorTable.CATEGORIES.indexOf(impact.category());
    }

    /** The footprint that keeps its lines, from prepared columns. */
    Footprint footprint(Prepared prepared) {
        return calculator.calculate(prepared.inventory());
    }

    /** The exact totals of an inventory's objects. */
    double[] totals(Inventory inventory) {
        return totals(calculator.calculate(inventory));
    }

    /** The exact totals of a file in the form of EvalCarbone SIH. */
    double[] totals(Path csv) {
        try (InputStream stream = Files.newInputStream(csv)) {
            return totals(
                    SihForm.read(stream, "lines.csv", "benchmark", Workload.DAY).orThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] totals(Footprint footprint) {
        return IntStream.range(0, FactorTable.VALUES)
                .mapToDouble(place -> footprint
                        .total(FactorTable.category(place), FactorTable.phase(place))
                        .value())
                .toArray();
    }
}
