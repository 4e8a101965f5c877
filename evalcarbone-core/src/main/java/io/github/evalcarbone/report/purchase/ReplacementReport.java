package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.purchase.ReplacementStudy;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;

/**
 * A report on keeping or replacing the equipment of an inventory: for each type whether and after how many years its new device pays
 * back, and the lines that pay back soonest.
 * <p>
 * What is not known is named, never 0. Stateless and thread-safe.
 */
public final class ReplacementReport {

    private ReplacementReport() {}

    /**
     * Obtains a report.
     *
     * @param study  the comparisons
     * @param footprint  the footprint of the inventory, by the rules and factors of the study
     * @param factors  the factors, which name types
     * @param language  the language
     * @return the report; its CSV has a record for each type, then for each line. Its columns and its JSON are described in {@code docs/purchases.md}
     */
    public static DecisionReport of(
            ReplacementStudy study, StoredFootprint footprint, FactorSet factors, Language language) {
        FootprintData data = footprint.data();
        return new WrittenReport(
                language,
                () -> ReplacementSections.of(study, data, factors, Wording.of(language)),
                new ReplacementCsv(study, data)::write,
                new ReplacementJson(study, data)::write);
    }
}
