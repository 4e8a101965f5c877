package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.quality.DataQuality;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;
import java.util.List;

/**
 * A report on the quality of the data of an inventory: how much of the impact has which grade, the lines to mend first, where the
 * data come from, what is missing.
 * <p>
 * What is not known is named, never 0. Stateless and thread-safe.
 */
public final class QualityReport {

    private QualityReport() {}

    /**
     * Obtains a report.
     *
     * @param quality  the quality
     * @param footprint  the footprint of the inventory, by the rules and factors of the quality
     * @param factors  the factors, which name types
     * @param lines  how many lines to mend are listed, 0 or more
     * @param language  the language
     * @return the report; its CSV has a record for each line of the inventory. Its columns and its JSON are described in
     *     {@code docs/quality.md}
     */
    public static DecisionReport of(
            DataQuality quality, StoredFootprint footprint, FactorSet factors, int lines, Language language) {
        FootprintData head = head(footprint);
        QualityContent content = new QualityContent(quality, head, factors, lines, Wording.of(language));
        return new WrittenReport(
                language,
                () -> QualitySections.of(content),
                new QualityCsv(quality, head)::write,
                new QualityJson(content)::write);
    }

    /** Returns what a report says of its footprint, without the values, of which there may be many. */
    private static FootprintData head(StoredFootprint footprint) {
        return new FootprintData(
                footprint.rules(),
                footprint.datasets(),
                footprint.inventory(),
                footprint.establishment(),
                footprint.evaluationDate(),
                footprint.categories(),
                footprint.phases(),
                footprint.lines(),
                List.of(),
                List.of(),
                List.of(),
                footprint.coverage().setAside());
    }
}
