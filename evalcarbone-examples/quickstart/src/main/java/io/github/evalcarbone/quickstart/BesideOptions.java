package io.github.evalcarbone.quickstart;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.comparison.BesideTotalJson;
import io.github.evalcarbone.comparison.DatasetComparison;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that shows the same inventory by each dataset, and what is shown beside a total in any case. */
final class BesideOptions {

    private static final String COMPARE = "--compare-datasets";

    @Option(names = COMPARE)
    private boolean compare;

    /** Tests for a document of its own: a program reads the comparison alone. */
    boolean isAlone(String format) {
        return compare && format.equals("json");
    }

    void check(Options options, String report, String format) {
        if (compare && !(report.equals("footprint") && List.of("text", "markdown", "json").contains(format))) {
            options.misuse(COMPARE, "argument.compare");
        }
    }

    /** What stands beside the total: the datasets on the class path are compared, and shown if asked for or far apart. */
    BesideTotal of(ComputedFootprint computed) {
        if (!computed.footprint().categories().contains(CLIMATE_CHANGE)) {
            return BesideTotal.NONE;
        }
        DatasetComparison datasets = DatasetComparison.of(
                computed.equipment(), computed.calculator(), CLIMATE_CHANGE, Datasets.ofDevices());
        return compare ? BesideTotal.NONE.withDatasets(datasets) : BesideTotal.NONE.withRange(datasets);
    }

    String json(ComputedFootprint computed) {
        return Console.text(
                writer -> BesideTotalJson.write(computed.equipment(), CLIMATE_CHANGE, of(computed), writer));
    }
}
