package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.FleetMeans;
import io.github.evalcarbone.comparison.FleetMeans.Mean;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The means that the lines of each alternative declare, with the number of lines that declare nothing. */
record MeansTable(ComparedResults results) {

    private static final int DECIMALS = 2;

    Table table() {
        return new Table(
                List.of(
                        ReportBlock.words(words().text("column.alternative")),
                        ReportBlock.numbers(words().text("column.planned.years")),
                        ReportBlock.numbers(words().text("column.undeclared")),
                        ReportBlock.numbers(words().text("column.hours")),
                        ReportBlock.numbers(words().text("column.undeclared"))),
                results.comparison().alternatives().stream().map(this::row).toList(),
                List.of());
    }

    private Wording words() {
        return results.words();
    }

    private List<String> row(Alternative alternative) {
        Optional<FleetMeans> means = FleetMeans.of(alternative.footprint());
        return List.of(
                alternative.name(),
                mean(means.map(FleetMeans::plannedYears)),
                undeclared(means.map(FleetMeans::plannedYears)),
                mean(means.map(FleetMeans::hoursPerDay)),
                undeclared(means.map(FleetMeans::hoursPerDay)));
    }

    private String mean(Optional<Mean> mean) {
        return mean.flatMap(Mean::value)
                .map(value -> words().numbers().plain(new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP)))
                .orElse(words().text("unknown"));
    }

    private String undeclared(Optional<Mean> mean) {
        return mean.map(one -> words().numbers().whole(one.undeclaredLines())).orElse(words().text("unknown"));
    }
}
