package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.summary.SummaryFigures;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of the summary of a footprint, with which pages and workbooks begin in any case, and texts if asked for. */
final class SummaryOptions {

    private static final String NAME = "--summary";
    private static final String TOTAL = "--organisation-total";
    private static final int KILOGRAMS = 3;
    private static final List<String> FORMATS = ReportFormat.without("json", ReportFormat.CSV, ReportFormat.EXCEL_CSV);

    @Option(names = NAME)
    private boolean asked;

    @Option(names = TOTAL, paramLabel = "${bundle:label.number}")
    private Optional<BigDecimal> tonnes = Optional.empty();

    /** Tests for a document that begins with a summary. */
    boolean isShown(String report, String format) {
        return report.equals("footprint")
                && (ReportFormat.SUMMED.contains(format) || (asked && FORMATS.contains(format)));
    }

    void check(Options options, String report, String format) {
        if (asked && !isShown(report, format)) {
            options.misuse(NAME, "argument.summary", String.join(", ", FORMATS));
        }
        if (tonnes.isPresent() && !isShown(report, format)) {
            options.misuse(TOTAL, "argument.organisation.total.summary", String.join(", ", ReportFormat.SUMMED));
        }
        tonnes.filter(total -> total.signum() <= 0)
                .ifPresent(total -> options.misuse(TOTAL, "argument.organisation.total", total.toPlainString()));
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
