package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.purchase.OneMoreYear;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;

/**
 * A report on one more year of service of all equipment of an inventory: what it avoids in all and by type, the largest first.
 * <p>
 * What is not known is named, never 0. Stateless and thread-safe.
 */
public final class OneMoreYearReport {

    private OneMoreYearReport() {}

    /**
     * Obtains a report.
     *
     * @param effect  the effect
     * @param footprint  the footprint of the inventory, by the rules and factors of the effect
     * @param factors  the factors, which name types
     * @param language  the language
     * @return the report; its CSV has a record for each type, the largest effect first, and a last one for all. Its columns and its JSON are described in {@code docs/purchases.md}
     */
    public static DecisionReport of(
            OneMoreYear effect, StoredFootprint footprint, FactorSet factors, Language language) {
        FootprintData data = footprint.data();
        return new WrittenReport(
                language,
                () -> OneMoreYearSections.of(effect, data, factors, Wording.of(language)),
                new OneMoreYearCsv(effect, data)::write,
                new OneMoreYearJson(effect, data)::write);
    }
}
