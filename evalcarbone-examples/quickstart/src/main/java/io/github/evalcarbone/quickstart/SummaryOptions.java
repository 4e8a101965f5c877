package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.summary.SummaryFigures;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of the summary of a footprint: the total of the whole organisation, of which the footprint is a share. */
final class SummaryOptions {

    private static final String NAME = "--organisation-total";
    private static final int KILOGRAMS = 3;

    @Option(names = NAME, paramLabel = "${bundle:label.number}")
    private Optional<BigDecimal> tonnes = Optional.empty();

    void check(Options options, String report, String format) {
        if (tonnes.isPresent() && !(report.equals("footprint") && ReportFormat.SUMMED.contains(format))) {
            options.misuse(NAME, "argument.organisation.total.format", String.join(", ", ReportFormat.SUMMED));
        }
        tonnes.filter(total -> total.signum() <= 0)
                .ifPresent(total -> options.misuse(NAME, "argument.organisation.total", total.toPlainString()));
    }

    SummaryFigures of(ComputedFootprint computed) {
        SummaryFigures figures = SummaryStudies.of(computed);
        return tonnes.map(SummaryOptions::amount).map(figures::withOrganisation).orElse(figures);
    }

    private static Amount amount(BigDecimal tonnes) {
        double kilograms = tonnes.movePointRight(KILOGRAMS).doubleValue();
        return new Amount(kilograms, ImpactCategory.CLIMATE_CHANGE.unitPerYear());
    }
}
