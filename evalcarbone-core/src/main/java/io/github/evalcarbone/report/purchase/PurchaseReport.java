package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.purchase.PurchasedShares;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.reuse.ReuseIndicators;

/**
 * A report on purchases: the share of the footprint that is due to what was bought, in all and by type, and the indicators of reuse of
 * a year, in the value of purchases and among the items that leave.
 * <p>
 * What is not known is named, never 0. Stateless and thread-safe.
 */
public final class PurchaseReport {

    private PurchaseReport() {}

    /**
     * Obtains a report.
     *
     * @param shares  the shares of purchases
     * @param reuse  the indicators of reuse, by the types of the footprint
     * @param footprint  the footprint of the inventory, by the rules and factors of the shares
     * @param factors  the factors, which name types
     * @param language  the language
     * @return the report; its CSV has a record for each type, and a last one for all. Its columns and its JSON are described in {@code docs/purchases.md}
     */
    public static DecisionReport of(
            PurchasedShares shares,
            ReuseIndicators reuse,
            StoredFootprint footprint,
            FactorSet factors,
            Language language) {
        FootprintData data = footprint.data();
        return new WrittenReport(
                language,
                () -> PurchaseSections.of(shares, reuse, data, factors, Wording.of(language)),
                new PurchaseCsv(shares, reuse, data)::write,
                new PurchaseJson(shares, reuse, data)::write);
    }
}
