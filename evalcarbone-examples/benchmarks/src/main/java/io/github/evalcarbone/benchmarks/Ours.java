package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.intake.SihForm;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * The engine, asked for what is measured: the only class here that calls it.
 * <p>
 * Totals are 20 numbers, phase by phase, as those of {@link HandKernel}.
 */
final class Ours {

    /** Rules that compute what the kernels compute: 4 phases of 5 categories. */
    static final RuleSet FOUR_PHASES = RuleSet.find("evalcarbone-1.0.0").orElseThrow();

    private final FootprintCalculator calculator;

    Ours(RuleSet rules) {
        calculator = FootprintCalculator.of(Methodology.of(rules), FactorTable.FACTORS);
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

    /** The exact totals of an inventory's objects. */
    double[] totals(Inventory inventory) {
        return totals(calculator.totals(inventory));
    }

    /** The exact totals of a file in the form of EvalCarbone SIH. */
    double[] totals(Path csv) {
        try (InputStream stream = Files.newInputStream(csv)) {
            return totals(SihForm.collect(
                            stream, "lines.csv", calculator.toTotals(Workload.DAY), FootprintTotals::withRemarks)
                    .orThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] totals(FootprintTotals footprint) {
        return IntStream.range(0, FactorTable.VALUES)
                .mapToDouble(place -> footprint
                        .total(FactorTable.category(place), FactorTable.phase(place))
                        .value())
                .toArray();
    }
}
