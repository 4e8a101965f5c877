package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.summary.SummaryFigures;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options of the summary of a footprint, with which pages and workbooks begin in any case, and texts if asked for. */
final class SummaryOptions {

    private static final String NAME = "--summary";
    private static final String TOTAL = "--organisation-total";
    private static final int KILOGRAMS = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,12})?");
    private static final List<String> FORMATS = ReportFormat.without("json", ReportFormat.CSV, ReportFormat.EXCEL_CSV);

    @Option(names = NAME)
    private boolean asked;

    @Option(names = TOTAL, paramLabel = "${bundle:label.number}")
    private Optional<String> total = Optional.empty();

    /** Tests for a document that begins with a summary. */
    boolean isShown(String report, String format) {
        return report.equals("footprint")
                && (ReportFormat.SUMMED.contains(format) || (asked && FORMATS.contains(format)));
    }

    void check(Options options, String report, String format) {
        if (asked) {
            requireShown(NAME, options, report, format);
        }
        if (total.isPresent()) {
            requireShown(TOTAL, options, report, format);
        }
        total.filter(stated -> tonnes(stated).isEmpty())
                .ifPresent(stated -> options.misuse(TOTAL, "argument.organisation.total", stated));
    }

    private void requireShown(String name, Options options, String report, String format) {
        if (!report.equals("footprint")) {
            options.misuse(name, "argument.summary.report", name);
        } else if (!FORMATS.contains(format)) {
            options.misuse(name, "argument.summary", name, String.join(", ", FORMATS));
        } else if (!isShown(report, format)) {
            options.misuse(name, "argument.organisation.total.summary", String.join(", ", ReportFormat.SUMMED));
        }
    }

    private static Optional<BigDecimal> tonnes(String stated) {
        return Optional.of(stated)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')))
                .filter(number -> number.signum() > 0);
    }

    /** A summary is of climate change, and the part of an organisation is no more than the whole. */
    void check(Options options, ComputedFootprint computed) {
        boolean isClimate = computed.footprint().categories().contains(ImpactCategory.CLIMATE_CHANGE);
        if (asked && !isClimate) {
            options.misuse(NAME, "argument.summary.climate", NAME);
        }
        if (total.isPresent() && !isClimate) {
            options.misuse(TOTAL, "argument.summary.climate", TOTAL);
        }
        organisation()
                .filter(whole -> isClimate && whole.compareTo(known(computed)) < 0)
                .ifPresent(whole -> options.misuse(
                        TOTAL,
                        "argument.organisation.total.small",
                        total.orElseThrow(),
                        tonnes(known(computed)).toPlainString()));
    }

    private static Amount known(ComputedFootprint computed) {
        return computed.footprint().total(ImpactCategory.CLIMATE_CHANGE).known();
    }

    private static BigDecimal tonnes(Amount kilograms) {
        return new BigDecimal(kilograms.value()).movePointLeft(KILOGRAMS).setScale(1, RoundingMode.CEILING);
    }

    private Optional<Amount> organisation() {
        return total.flatMap(SummaryOptions::tonnes)
                .map(tonnes -> new Amount(
                        tonnes.movePointRight(KILOGRAMS).doubleValue(), ImpactCategory.CLIMATE_CHANGE.unitPerYear()));
    }

    SummaryFigures of(ComputedFootprint computed) {
        SummaryFigures figures = SummaryStudies.of(computed);
        return organisation().map(figures::withOrganisation).orElse(figures);
    }
}
