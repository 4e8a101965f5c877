package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.matching.ModelMatcher;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import java.nio.file.Path;

/** The calls of the library that read an export of GLPI, with and without matching, under the default rules. */
final class OurReading {

    private final FootprintCalculator calculator = FootprintCalculator.of(Methodology.evalcarbone(), Fleet.FACTORS);
    private final ModelMatcher matcher = ModelMatcher.of(Fleet.FACTORS);
    private final CsvInventory glpi = CsvInventory.of(CsvLayout.of("glpi"));

    /** The total of a file whose models and types are taken as they are written. */
    double asWritten(Path file) {
        return total(glpi.collect(TextSource.of(file), calculator.toTotals(Workload.DAY))
                .orThrow());
    }

    /** The total of a file whose models and types are looked for among the factors first. */
    double matched(Path file) {
        return total(glpi.collect(TextSource.of(file), matcher.matching(calculator.toTotals(Workload.DAY)))
                .orThrow()
                .result());
    }

    private static double total(FootprintTotals totals) {
        return totals.total(ImpactCategory.CLIMATE_CHANGE).known().value();
    }
}
