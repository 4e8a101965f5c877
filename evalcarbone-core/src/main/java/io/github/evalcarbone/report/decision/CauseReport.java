package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.problem.Language;
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
     * @param sides  for each side, its name and what it was computed with, such as {@code 2025.csv: evalcarbone 2.0.0}
     * @param language  the language
     * @return the report; its CSV has a record for each cause of the whole, and then of each group, with the group (empty for the
     *     whole), the causes, the part, that of it in all phases but use, that in use, the number of lines, the unit
     */
    public static DecisionReport of(CauseAnalysis analysis, List<String> sides, Language language) {
        return new WrittenReport(
                () -> CauseSections.of(analysis, sides, Wording.of(language)),
                new CauseCsv(analysis)::write,
                new CauseJson(analysis, language)::write);
    }
}
