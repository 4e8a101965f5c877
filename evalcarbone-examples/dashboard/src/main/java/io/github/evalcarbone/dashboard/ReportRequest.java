package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.lever.Levers;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.summary.SummaryFigures;
import java.io.StringWriter;
import java.util.Objects;

/**
 * Asks for a report to keep.
 *
 * @param document  the document
 * @param form  {@code html}, {@code markdown}, {@code csv} or {@code json}
 */
record ReportRequest(Document document, String form) {

    ReportRequest {
        Objects.requireNonNull(document);
    }

    ReportFile answer(Words words) {
        Assessed assessed = Assessed.of(document);
        Footprint footprint = assessed.computed();
        BesideTotal beside = BesideTotal.NONE.withEquivalences(EquivalenceTable.shipped());
        FootprintReport report = FootprintReport.of(footprint, assessed.factors(), beside, words.language());
        return switch (String.valueOf(form)) {
            case "html" ->
                new ReportFile("footprint.html", "text/html", html(assessed, footprint, beside, words.language()));
            case "markdown" -> new ReportFile("footprint.md", "text/markdown", report.markdown());
            case "csv" ->
                new ReportFile(
                        "footprint.csv",
                        "text/csv",
                        FootprintReport.of(footprint, assessed.factors(), words.language())
                                .csv());
            case "json" -> new ReportFile("footprint.json", "application/json", json(footprint));
            default -> throw new Refusal(Refusal.BAD, "one.of", "html, markdown, csv, json");
        };
    }

    /** The page begins with the board's summary: total, charts, levers, equivalences. */
    private static String html(Assessed assessed, Footprint footprint, BesideTotal beside, Language language) {
        boolean hasClimate = footprint.categories().contains(ImpactCategory.CLIMATE_CHANGE);
        SummaryFigures figures = hasClimate
                ? SummaryFigures.NONE.withLevers(LeverStudy.of(
                        assessed.inventory(), assessed.calculator(), ImpactCategory.CLIMATE_CHANGE, Levers.standard()))
                : SummaryFigures.NONE;
        return FootprintReport.of(footprint, assessed.factors(), beside, figures, language)
                .html();
    }

    private static String json(Footprint footprint) {
        StringWriter text = new StringWriter();
        FootprintJson.write(footprint, text);
        return text.toString();
    }
}
