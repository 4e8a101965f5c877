package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.report.DecisionReport;
import java.util.List;

/** The forms in which a report for decisions is printed. */
final class ReportFormat {

    /** The values of the option. */
    static final String LABEL = "text|json|csv|markdown|html";

    /** Those with room for equivalences. */
    static final List<String> WITH_EQUIVALENCES = List.of("text", "markdown", "html", "json");

    private static final List<String> ALL = List.of("text", "json", "csv", "markdown", "html");

    private ReportFormat() {}

    static void check(String format, Options options) {
        options.oneOf("--format", format, ALL);
    }

    /** Tests for a document that need not be read by people. */
    static boolean isForPrograms(String format) {
        return format.equals("json") || format.equals("csv");
    }

    static String document(DecisionReport report, String format) {
        return switch (format) {
            case "json" -> Console.text(report::writeJson);
            case "csv" -> report.csv();
            case "markdown" -> report.markdown();
            case "html" -> report.html();
            default -> report.text();
        };
    }
}
