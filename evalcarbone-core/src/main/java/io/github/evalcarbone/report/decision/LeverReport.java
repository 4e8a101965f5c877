package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;
import java.util.Optional;

/**
 * A report of levers on one inventory: each alone, the largest first, with the lines it concerns and those on which it cannot be
 * computed; the best levers together, with what the sum of each would have claimed; what overlaps; and where the figure of
 * each lever comes from.
 * <p>
 * A share of the total is shown only if the total is complete. What cannot be computed is named, never 0.
 */
public final class LeverReport {

    private LeverReport() {}

    /**
     * Obtains a report.
     *
     * @param study  the levers, computed
     * @param footprint  the footprint of the inventory of the study, by the rules and factors of the study
     * @param most  the number of levers that are chosen together, 1 or more
     * @param language  the language
     * @return the report; its CSV has a record for each lever alone, by rank, and one for the best together. CSV and JSON are described
     *     in {@code docs/levers.md}
     * @throws IllegalArgumentException if the number is below 1
     */
    public static DecisionReport of(LeverStudy study, StoredFootprint footprint, int most, Language language) {
        return of(study, footprint, most, Optional.empty(), language);
    }

    /**
     * Obtains a report with equivalences: a line below the total and below the best levers together, and members of the JSON; the CSV
     * has none.
     *
     * @param study  the levers, computed
     * @param footprint  the footprint of the inventory of the study, by the rules and factors of the study
     * @param most  the number of levers that are chosen together, 1 or more
     * @param equivalences  the equivalences; empty for none
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the number is below 1
     */
    public static DecisionReport of(
            LeverStudy study,
            StoredFootprint footprint,
            int most,
            Optional<EquivalenceTable> equivalences,
            Language language) {
        Invariants.within(most, 1, Integer.MAX_VALUE, "number of levers", "1 or more");
        LeverFacts facts = LeverFacts.of(study, most, equivalences);
        return new WrittenReport(
                language,
                () -> LeverSections.of(study, facts, footprint.data(), Wording.of(language)),
                new LeverCsv(study, facts, footprint.data(), language)::write,
                new LeverJson(study, facts, footprint.data(), language)::write);
    }
}
