package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.quality.DataQuality;
import io.github.evalcarbone.quality.Grade;
import io.github.evalcarbone.quality.QualityCriterion;
import io.github.evalcarbone.quality.QualityShares;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.uncertainty.comparison.KnownLines;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The subject of a report on quality, and its words.
 *
 * @param quality  the quality
 * @param head  the head of the footprint, without its values
 * @param factors  the factors
 * @param most  how many lines to mend are listed
 * @param mended  what mending these lines can do, if it was drawn
 * @param words  the words
 */
record QualityContent(
        DataQuality quality,
        FootprintData head,
        FactorSet factors,
        int most,
        Optional<KnownLines> mended,
        Wording words) {

    Figures figures() {
        return new Figures(quality.category(), words);
    }

    String title(QualityCriterion criterion) {
        return criterion.titles().in(words.language());
    }

    /** Returns the title of a type. */
    String type(String id) {
        return id.isEmpty() ? words.text("not.stated") : ReportContext.type(factors, id, words);
    }

    /** Returns the name of a line, with its id where the name is another. */
    String name(FootprintLine line) {
        return line.label().equals(line.id()) ? line.id() : words.text("quality.line", line.label(), line.id());
    }

    String share(QualityShares shares, Grade grade) {
        return share(shares.share(grade).map(ImpactShare::ratio));
    }

    String share(Optional<Double> ratio) {
        return ratio.map(figures()::percentage).orElse("");
    }

    /** Returns a part of a whole as a percentage; blank if the whole is 0. */
    String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "" : share(Optional.of(new ImpactShare(part, whole, 0).ratio()));
    }

    String share(long part, long whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    String whole(long number) {
        return words.numbers().whole(number);
    }
}
