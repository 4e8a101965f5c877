package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.report.FootprintReport;
import java.io.StringWriter;

/**
 * Asks for a report to keep.
 *
 * @param document  the document
 * @param form  {@code html}, {@code markdown}, {@code csv} or {@code json}
 */
record ReportRequest(Document document, String form) {

    ReportFile answer(Words words) {
        Assessed assessed = Assessed.of(document);
        Footprint footprint = assessed.computed();
        BesideTotal beside = BesideTotal.NONE.withEquivalences(EquivalenceTable.shipped());
        FootprintReport report = FootprintReport.of(footprint, assessed.factors(), beside, words.language());
        return switch (String.valueOf(form)) {
            case "markdown" -> new ReportFile("footprint.md", "text/markdown", report.markdown());
            case "csv" ->
                new ReportFile(
                        "footprint.csv",
                        "text/csv",
                        FootprintReport.of(footprint, assessed.factors(), words.language()).csv());
            case "json" -> new ReportFile("footprint.json", "application/json", json(footprint));
            default -> throw new Refusal(Refusal.BAD, "one.of", "html, markdown, csv, json");
        };
    }

    private static String json(Footprint footprint) {
        StringWriter text = new StringWriter();
        FootprintJson.write(footprint, text);
        return text.toString();
    }
}
