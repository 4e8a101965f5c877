package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.lever.Levers;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.FigureTable;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.summary.SummaryFigures;
import io.github.evalcarbone.spreadsheets.writing.ReportWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a report to keep.
 *
 * @param document  the document
 * @param form  one of {@code html}, {@code xlsx}, {@code markdown}, {@code excel}, {@code csv}, {@code json}
 */
record ReportRequest(Document document, @Nullable String form) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ReportRequest {
        Objects.requireNonNull(document);
    }

    ReportFile answer(Words words) {
        Assessed assessed = Assessed.of(document);
        Language language = words.language();
        return switch (String.valueOf(form)) {
            case "html" ->
                ReportFile.ofText(
                        "footprint.html",
                        "text/html",
                        summarised(assessed, language).html());
            case "markdown" ->
                ReportFile.ofText(
                        "footprint.md",
                        "text/markdown",
                        plain(assessed, language).markdown());
            case "xlsx" -> new ReportFile("footprint.xlsx", XLSX, workbook(assessed, language));
            case "excel" -> ReportFile.ofText("footprint.csv", "text/csv", excel(assessed, language));
            case "csv" -> ReportFile.ofText("footprint.csv", "text/csv", csv(assessed, language));
            case "json" -> ReportFile.ofText("footprint.json", "application/json", json(assessed.computed()));
            default -> throw new Refusal(Refusal.BAD, "one.of", "html, xlsx, markdown, excel, csv, json");
        };
    }

    /** Begins with the board's summary: total, charts, levers, equivalences. */
    private static FootprintReport summarised(Assessed assessed, Language language) {
        boolean hasClimate = assessed.computed().categories().contains(ImpactCategory.CLIMATE_CHANGE);
        SummaryFigures figures = hasClimate
                ? SummaryFigures.NONE.withLevers(LeverStudy.of(
                        assessed.inventory(), assessed.calculator(), ImpactCategory.CLIMATE_CHANGE, Levers.standard()))
                : SummaryFigures.NONE;
        return FootprintReport.of(assessed.computed(), assessed.factors(), beside(), figures, language);
    }

    private static FootprintReport plain(Assessed assessed, Language language) {
        return FootprintReport.of(assessed.computed(), assessed.factors(), beside(), language);
    }

    private static BesideTotal beside() {
        return BesideTotal.NONE.withEquivalences(EquivalenceTable.shipped());
    }

    private static String csv(Assessed assessed, Language language) {
        return FootprintReport.of(assessed.computed(), assessed.factors(), language)
                .csv();
    }

    private static String excel(Assessed assessed, Language language) {
        StringBuilder text = new StringBuilder();
        FigureTable.of(csv(assessed, language)).writeForExcel(language, text);
        return text.toString();
    }

    private static byte[] workbook(Assessed assessed, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Optional<FigureTable> figures = Optional.of(FigureTable.of(csv(assessed, language)));
        ReportWorkbook.write(summarised(assessed, language).content(), figures, file);
        return file.toByteArray();
    }

    private static String json(Footprint footprint) {
        StringWriter text = new StringWriter();
        FootprintJson.write(footprint, text);
        return text.toString();
    }
}
