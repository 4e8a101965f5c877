package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.purchase.BidComparison;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;

/**
 * A report on bids compared: a ranking for each lot, then for each device what its figures rest on, and what is missing to be asked for.
 * <p>
 * What a bid does not prove never favours it. What is not known is named, never 0. Stateless and thread-safe.
 */
public final class BidReport {

    private BidReport() {}

    /**
     * Obtains a report.
     *
     * @param comparison  the bids compared
     * @param factors  the factors of the comparison, which name the models that stand for the devices
     * @param language  the language of text and Markdown
     * @return the report; its CSV has a record for each device, and its JSON every remark in both languages, whatever the language. Its
     *     columns and its JSON are described in {@code docs/purchases.md}
     */
    public static DecisionReport of(BidComparison comparison, FactorSet factors, Language language) {
        return new WrittenReport(
                language,
                () -> BidSections.of(comparison, factors, Wording.of(language)),
                new BidCsv(comparison)::write,
                json -> BidJson.write(comparison, json));
    }
}
