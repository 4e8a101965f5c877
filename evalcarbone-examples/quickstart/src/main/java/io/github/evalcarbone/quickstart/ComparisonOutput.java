package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.comparison.BesideDifference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.report.DecisionReport;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that print a comparison: its form, and whether what is missing ends with a code of its own. */
final class ComparisonOutput {

    @Mixin
    private ReportOutput output;

    @Option(names = "--strict", descriptionKey = "compare.strict")
    private boolean strict;

    @Mixin
    private EquivalenceOptions equivalences;

    void check(Options options) {
        output.check(options);
        equivalences.check(options, output.format(), ReportFormat.WITH_EQUIVALENCES);
    }

    /** What stands beside the differences in any case: remarks, and equivalences if asked for. */
    BesideDifference beside(List<String> notes) {
        BesideDifference noted = BesideDifference.NONE.withNotes(notes);
        return equivalences.table().map(noted::withEquivalences).orElse(noted);
    }

    /** Tests for a document that need not be read by people. */
    boolean isForPrograms() {
        return output.isForPrograms();
    }

    /** CSV has no room for remarks: they are printed beside it. */
    void print(DecisionReport report, List<String> notes, Console console) {
        output.write(ReportForms.of(report), console);
        if (ReportFormat.isCsv(output.format())) {
            notes.forEach(console::remark);
        }
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
