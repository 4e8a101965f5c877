package io.github.evalcarbone.quickstart;

import java.util.ArrayList;
import java.util.List;

/** The forms in which reports are written. */
final class ReportFormat {

    /** The values of the option. */
    static final String LABEL = "text|json|csv|csv-excel|markdown|html|xlsx";

    static final String CSV = "csv";
    static final String EXCEL_CSV = "csv-excel";
    static final String XLSX = "xlsx";

    static final List<String> ALL = List.of("text", "json", CSV, EXCEL_CSV, "markdown", "html", XLSX);

    /** Those that have all that is beside a total: CSV has figures alone. */
    static final List<String> WITH_EQUIVALENCES = without(CSV, EXCEL_CSV);

    /** Those whose first page or sheet is a summary. */
    static final List<String> SUMMED = List.of("html", XLSX);

    private ReportFormat() {}

    /** All forms but some. */
    static List<String> without(String... some) {
        List<String> others = new ArrayList<>(ALL);
        others.removeAll(List.of(some));
        return List.copyOf(others);
    }

    /** Tests for a table of figures alone. */
    static boolean isCsv(String format) {
        return format.equals(CSV) || format.equals(EXCEL_CSV);
    }

    /** Tests for a document that need not be read by people. */
    static boolean isForPrograms(String format) {
        return format.equals("json") || isCsv(format);
    }
}
