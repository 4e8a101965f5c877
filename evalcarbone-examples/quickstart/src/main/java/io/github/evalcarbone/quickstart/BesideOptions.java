package io.github.evalcarbone.quickstart;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.comparison.BesideTotalJson;
import io.github.evalcarbone.comparison.DatasetComparison;
import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.quality.QualityShares;
import io.github.evalcarbone.quality.QualityStudy;
import io.github.evalcarbone.reuse.ReuseIndicators;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option that shows the same inventory by each dataset, and what is shown beside a total in any case. */
final class BesideOptions {

    private static final String COMPARE = "--compare-datasets";

    @Option(names = COMPARE)
    private boolean compare;

    @Mixin
    private EquivalenceOptions equivalences;

    /** Tests for a document of its own: a program reads the comparison alone. */
    boolean isAlone(String format) {
        return compare && format.equals("json");
    }

    /** Requires a document with room; a summary has equivalences without asking. */
    void check(Options options, String report, String format, boolean isSummed) {
        if (compare && !(report.equals("footprint") && ReportFormat.WITH_EQUIVALENCES.contains(format))) {
            options.misuse(COMPARE, "argument.compare");
        }
        if (isSummed) {
            equivalences.checkOrShipped(options);
        } else {
            equivalences.check(
                    options,
                    report.equals("footprint") ? format : report,
                    ReportFormat.without("json", ReportFormat.CSV, ReportFormat.EXCEL_CSV));
        }
    }

    /** What stands beside the total: the datasets on the class path are compared, and shown if asked for or far apart. */
    BesideTotal of(ComputedFootprint computed) {
        if (!computed.footprint().categories().contains(CLIMATE_CHANGE)) {
            return BesideTotal.NONE;
        }
        Inventory inventory = FootprintCalculator.inventoryOf(computed.equipment());
        BesideTotal reused = BesideTotal.NONE.withReuse(reuse(
                inventory, computed.equipment(), inventory.evaluationDate().getYear()));
        BesideTotal equivalent =
                equivalences.table().map(reused::withEquivalences).orElse(reused);
        BesideTotal beside =
                DecisionOptions.isOfFleet(computed) ? equivalent.withQuality(quality(inventory, computed)) : equivalent;
        BesideTotal compared = withDatasets(beside, inventory, computed.calculator());
        return SecondLifeComparison.of(inventory, computed.calculator(), CLIMATE_CHANGE)
                .map(compared::withSecondLife)
                .orElse(compared);
    }

    private static QualityShares quality(Inventory inventory, ComputedFootprint computed) {
        return QualityStudy.of(computed.calculator())
                .withMatches(computed.matches())
                .assess(inventory, CLIMATE_CHANGE)
                .whole();
    }

    /** Requires what equivalences are of. */
    void checkCategories(ComputedFootprint computed, Options options) {
        equivalences.requireClimate(computed.footprint().categories().contains(CLIMATE_CHANGE), options);
    }

    private BesideTotal withDatasets(BesideTotal beside, Inventory inventory, FootprintCalculator calculator) {
        DatasetComparison datasets = DatasetComparison.of(inventory, calculator, CLIMATE_CHANGE, Datasets.ofDevices());
        return compare ? beside.withDatasets(datasets) : beside.withRange(datasets);
    }

    /** The indicators of a year, by the types that were found. */
    static ReuseIndicators reuse(Inventory inventory, Footprint equipment, int year) {
        Map<String, String> types = equipment.lines().stream()
                .collect(Collectors.toMap(FootprintLine::id, line -> line.type().orElse("")));
        return ReuseIndicators.of(inventory, year, line -> types.getOrDefault(line.id(), ""));
    }

    String json(ComputedFootprint computed) {
        return Console.text(
                writer -> BesideTotalJson.write(computed.equipment(), CLIMATE_CHANGE, of(computed), writer));
    }
}
