package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.EmissionsReport;
import io.github.evalcarbone.report.FigureTable;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.PcrReport;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.spreadsheets.writing.ReportWorkbook;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The forms of a report, each of them made when it is asked for.
 *
 * @param text  as plain text
 * @param markdown  as Markdown
 * @param html  as a page
 * @param content  for a workbook
 * @param csv  its figures; empty if it has no CSV
 * @param json  its figures for programs; empty if it has no JSON
 */
record ReportForms(
        Supplier<String> text,
        Supplier<String> markdown,
        Supplier<String> html,
        Supplier<ReportContent> content,
        Optional<Supplier<String>> csv,
        Optional<Consumer<Writer>> json) {

    static ReportForms of(DecisionReport report) {
        return new ReportForms(
                report::text,
                report::markdown,
                report::html,
                report::content,
                Optional.of(report::csv),
                Optional.of(report::writeJson));
    }

    /** The report of a footprint, which is made for its own forms alone: its figures need none. */
    static ReportForms of(Supplier<FootprintReport> report, Supplier<String> csv, Consumer<Writer> json) {
        return new ReportForms(
                () -> report.get().text(),
                () -> report.get().markdown(),
                () -> report.get().html(),
                () -> report.get().content(),
                Optional.of(csv),
                Optional.of(json));
    }

    static ReportForms of(EmissionsReport report) {
        return new ReportForms(
                report::text,
                report::markdown,
                report::html,
                report::content,
                Optional.of(report::csv),
                Optional.empty());
    }

    static ReportForms of(PcrReport report) {
        return new ReportForms(
                report::text,
                report::markdown,
                report::html,
                report::content,
                Optional.empty(),
                Optional.of(report::writeJson));
    }

    /** The report in a form of text. */
    String document(String format, Language language) {
        return switch (format) {
            case "json" -> Console.text(json.orElseThrow());
            case ReportFormat.CSV -> csv.orElseThrow().get();
            case ReportFormat.EXCEL_CSV -> excel(csv.orElseThrow().get(), language);
            case "markdown" -> markdown.get();
            case "html" -> html.get();
            default -> text.get();
        };
    }

    private static String excel(String csv, Language language) {
        StringBuilder text = new StringBuilder();
        FigureTable.of(csv).writeForExcel(language, text);
        return text.toString();
    }

    void writeWorkbook(OutputStream target) {
        ReportWorkbook.write(content.get(), csv.map(Supplier::get).map(FigureTable::of), target);
    }
}
