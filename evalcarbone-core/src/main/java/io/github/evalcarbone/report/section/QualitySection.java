package io.github.evalcarbone.report.section;

import io.github.evalcarbone.quality.Grade;
import io.github.evalcarbone.quality.QualityShares;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.ReportBlock.Heading;
import io.github.evalcarbone.report.layout.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The quality of the data in a few words: the shares of the grades, and where more is said. */
record QualitySection(Wording words) {

    private static final int PERCENT = 2;

    List<ReportBlock> blocks(QualityShares shares) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("heading.quality")));
        blocks.add(new Paragraph(shares.impact().signum() == 0 ? words.text("quality.nothing") : sentence(shares)));
        if (shares.unknownLines() > 0) {
            blocks.add(new Paragraph(words.text(
                    "quality.unknown",
                    words.numbers().whole(shares.unknownLines()),
                    words.numbers().whole(shares.lines()))));
        }
        blocks.add(new Paragraph(words.text("quality.pointer")));
        return blocks;
    }

    private String sentence(QualityShares shares) {
        return words.text(
                "quality.section",
                share(shares.part(Grade.A).impact().add(shares.part(Grade.B).impact()), shares),
                share(shares.part(Grade.C).impact(), shares),
                share(shares.part(Grade.D).impact(), shares),
                share(shares.part(Grade.E).impact(), shares));
    }

    private String share(BigDecimal part, QualityShares shares) {
        return words.numbers().percentage(part.movePointRight(PERCENT).divide(shares.impact(), MathContext.DECIMAL128));
    }
}
