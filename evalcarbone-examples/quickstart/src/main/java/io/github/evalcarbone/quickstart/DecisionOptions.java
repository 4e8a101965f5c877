package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.DecisionReport;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands whose report is about decisions: one category, the form, what to do with an incomplete result. */
final class DecisionOptions {

    private static final List<String> OF_A_CALENDAR_YEAR = List.of("evalcarbone-annual", "evalcarbone-purchases");

    @Option(
            names = "--category",
            paramLabel = "${bundle:label.category}",
            defaultValue = "CLIMATE_CHANGE",
            descriptionKey = "decision.category")
    private String category;

    @Mixin
    private ReportOutput output;

    @Option(names = "--strict", descriptionKey = "decision.strict")
    private boolean strict;

    void check(Options options) {
        output.check(options);
    }

    /** The same for a report that has room for equivalences. */
    void check(Options options, EquivalenceOptions equivalences) {
        output.check(options);
        equivalences.check(options, output.format(), ReportFormat.WITH_EQUIVALENCES);
    }

    /** The category, if a value of it is known; without one there is nothing to decide upon. */
    Optional<ImpactCategory> category(ComputedFootprint computed, Options options) {
        Optional<ImpactCategory> known = CategoryOptions.find(
                "--category", category, computed.footprint().categories(), options);
        known.flatMap(chosen -> computed.nothingComputed(List.of(chosen))).ifPresent(options::problem);
        return known;
    }

    /** The same for a report with equivalences, which are of one category alone. */
    Optional<ImpactCategory> category(ComputedFootprint computed, EquivalenceOptions equivalences, Options options) {
        Optional<ImpactCategory> known = category(computed, options);
        known.ifPresent(chosen -> equivalences.requireClimate(chosen.equals(ImpactCategory.CLIMATE_CHANGE), options));
        return known;
    }

    /** Rules of an account or of purchases count the making in the years of a calendar, not per year of service. */
    static void requireFleet(ComputedFootprint computed, Options options) {
        if (!isOfFleet(computed)) {
            options.misuse(
                    "--rules", "decision.fleet", computed.footprint().rules().id());
        }
    }

    static boolean isOfFleet(ComputedFootprint computed) {
        return !OF_A_CALENDAR_YEAR.contains(computed.footprint().rules().id());
    }

    /** Ends with the exit code of a result, which is told if it is not the usual one. */
    int end(boolean isComplete, Console console) {
        if (!strict || isComplete) {
            return Program.DONE;
        }
        console.remark(console.words().text("strict.decision"));
        return Program.GAPS;
    }

    /** Writes a report without remarks. */
    void print(DecisionReport report, Console console) {
        output.write(ReportForms.of(report), console);
    }

    /** Writes a report, and the remarks on it. */
    void print(DecisionReport report, ComputedFootprint computed, ComputeOptions computing, Console console) {
        print(report, console);
        remarks(computed, computing, console);
    }

    /** Says what only equipment decides, and which day today was beside a document for programs. */
    void remarks(ComputedFootprint computed, ComputeOptions computing, Console console) {
        if (output.isForPrograms()) {
            computing.remarkToday(computed, console);
        }
        if (computed.system().isPresent()) {
            console.remark(console.words().text("decision.equipment"));
        }
    }
}
