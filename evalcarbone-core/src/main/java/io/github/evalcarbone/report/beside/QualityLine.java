package io.github.evalcarbone.report.beside;

import io.github.evalcarbone.quality.Grade;
import io.github.evalcarbone.quality.QualityShares;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.math.MathContext;

/** The quality of the data in a line: the shares of the grades, and the command that says more. */
public record QualityLine(Wording words) {

    private static final int PERCENT = 2;

    public String of(QualityShares shares) {
        return shares.impact().signum() == 0
                ? words.text("quality.line.nothing")
                : words.text(
                        "quality.line.shares",
                        share(
                                shares.part(Grade.A)
                                        .impact()
                                        .add(shares.part(Grade.B).impact()),
                                shares),
                        share(shares.part(Grade.C).impact(), shares),
                        share(shares.part(Grade.D).impact(), shares),
                        share(shares.part(Grade.E).impact(), shares),
                        unknown(shares.unknownLines()));
    }

    private String unknown(long lines) {
        return lines == 0 ? "" : words.count("quality.line.unknown", lines);
    }

    private String share(BigDecimal part, QualityShares shares) {
        return words.numbers().percentage(part.movePointRight(PERCENT).divide(shares.impact(), MathContext.DECIMAL128));
    }
}
