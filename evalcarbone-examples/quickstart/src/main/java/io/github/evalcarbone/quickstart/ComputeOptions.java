package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.problem.Checked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that compute a footprint: the inventory, the rules, the treatment of bad rows. */
final class ComputeOptions {

    private static final String SKIP = "skip";

    @Mixin
    private AssessmentOptions assessing;

    @Option(names = "--on-problem", paramLabel = "stop|skip", defaultValue = "stop")
    private String onProblem;

    /** Computes otherwise than asked for from now on, as the other side of a comparison. */
    void changeTo(OtherSide side) {
        assessing.changeTo(side);
    }

    /** Keeps the decision about the model of each line from now on. */
    void keepMatches() {
        assessing.keepMatches();
    }

    OtherSide asAsked() {
        return assessing.asAsked();
    }

    /** Computes the footprint of the inventory, or nothing if any option is wrong, or any row unless bad rows are skipped. */
    Optional<ComputedFootprint> compute(Console console, Options options) {
        options.oneOf("--on-problem", onProblem, List.of("stop", SKIP));
        Optional<Assessment> found = assessing.assess(console, options);
        found.ifPresent(read -> accept(read, console, options));
        return options.areWrong() ? Optional.empty() : found.flatMap(Assessment::computed);
    }

    private void accept(Assessment found, Console console, Options options) {
        if (isGoodEnough(found)) {
            console.list(found.problems());
            console.list(found.files().remarks());
        } else {
            options.take(Checked.failed(found.problems()));
        }
    }

    /**
     * The good rows alone are no inventory: an error in one refuses them all, unless the user knows. Files that cannot be read are
     * never skipped, as there is no saying what is missing.
     */
    private boolean isGoodEnough(Assessment found) {
        return !found.isUnusable() && (onProblem.equals(SKIP) || !Checked.hasError(found.problems()));
    }

    /** Tests whether nobody asked for another day. */
    boolean isForToday() {
        return assessing.inventory().isForToday();
    }

    /** Says which day today was, beside a document that may not say it, if nobody asked for another one. */
    void remarkToday(ComputedFootprint computed, Console console) {
        if (isForToday()) {
            LocalDate today = computed.footprint().evaluationDate();
            console.remark(console.words().text("today", console.words().date(today)));
        }
    }
}
