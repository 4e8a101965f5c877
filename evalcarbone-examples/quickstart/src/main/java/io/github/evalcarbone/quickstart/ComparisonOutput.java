package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.report.ComparisonReport;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that print a comparison: its form, and whether what is missing ends with a code of its own. */
final class ComparisonOutput {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "markdown");

    @Option(names = "--format", paramLabel = "text|json|csv|markdown", defaultValue = "text")
    private String format;

    @Option(names = "--strict", descriptionKey = "compare.strict")
    private boolean strict;

    @Mixin
    private EquivalenceOptions equivalences;

    void check(Options options) {
        options.oneOf("--format", format, FORMATS);
        equivalences.check(options, format, List.of("text", "markdown", "json"));
    }

    /** Tests for a document that need not be read by people. */
    boolean isForPrograms() {
        return format.equals("json") || format.equals("csv");
    }

    /** CSV has no room for remarks: they are printed beside it. */
    void print(ComparisonReport report, List<String> notes, Console console) {
        ComparisonReport noted = report.withNotes(notes);
        console.print(written(equivalences.table().map(noted::withEquivalences).orElse(noted)));
        if (format.equals("csv")) {
            notes.forEach(console::remark);
        }
    }

    private String written(ComparisonReport report) {
        return switch (format) {
            case "json" -> Console.text(report::writeJson);
            case "csv" -> report.csv();
            case "markdown" -> report.markdown();
            default -> report.text();
        };
    }

    /** The exit code: values that are missing on any side, and values that are kept out, count if asked for. */
    int code(FootprintComparison comparison, Console console) {
        if (!strict || isComplete(comparison)) {
            return Program.DONE;
        }
        console.remark(console.words().text("strict.comparison"));
        return Program.GAPS;
    }

    private static boolean isComplete(FootprintComparison comparison) {
        return comparison.otherCategories().isEmpty()
                && comparison.categories().stream()
                        .allMatch(category -> comparison.alternatives().stream()
                                        .allMatch(one -> comparison
                                                .total(one.name(), category)
                                                .isComplete())
                                && comparison.others().stream()
                                        .allMatch(other -> comparison
                                                .difference(other.name(), category)
                                                .isComplete()));
    }
}
