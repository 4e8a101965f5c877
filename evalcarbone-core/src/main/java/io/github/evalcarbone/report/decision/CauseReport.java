package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.comparison.BesideDifference;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.comparison.ComparedResults;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;
import java.util.List;

/**
 * A report on why two footprints differ: the difference in a sentence, its exact parts by cause, and by group and cause.
 * <p>
 * What is kept out of the difference is named.
 */
public final class CauseReport {

    private CauseReport() {}

    /**
     * Obtains a report.
     *
     * @param analysis  the causes
     * @param comparison  the two footprints that differ, by the names of the sides; they may hold more than what was analysed, such
     *     as services, which is said then
     * @param notes  remarks for the reader, in the language of the report
     * @param factors  the factors that name the types of equipment; a type that they do not have is shown by its id
     * @param language  the language
     * @return the report; its CSV has a record for each cause of the whole, and then of each group, with the group (empty for the
     *     whole), the causes, the part, that of it in all phases but use, that in use, the number of lines, the unit
     * @throws IllegalArgumentException if the comparison is not of two sides with these names, or does not have the category
     */
    public static DecisionReport of(
            CauseAnalysis analysis,
            FootprintComparison comparison,
            List<String> notes,
            FactorSet factors,
            Language language) {
        requireSides(analysis, comparison);
        ComparedResults results = new ComparedResults(
                comparison,
                List.of(),
                List.of(),
                BesideDifference.NONE.withNotes(notes),
                factors,
                Wording.of(language));
        Difference whole = comparison.difference(analysis.after(), analysis.category());
        return new WrittenReport(
                language,
                () -> CauseSections.of(analysis, results),
                new CauseCsv(analysis, whole)::write,
                new CauseJson(analysis, whole, language)::write);
    }

    private static void requireSides(CauseAnalysis analysis, FootprintComparison comparison) {
        List<String> names =
                comparison.alternatives().stream().map(Alternative::name).toList();
        if (!names.equals(List.of(analysis.before(), analysis.after()))) {
            throw new IllegalArgumentException("The comparison of " + names + " must be of [" + analysis.before() + ", "
                    + analysis.after() + "], as the causes are.");
        }
    }
}
