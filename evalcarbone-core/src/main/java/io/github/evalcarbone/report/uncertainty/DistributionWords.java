package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.Triangular;
import io.github.evalcarbone.distribution.Uniform;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;

/** Distributions for people: the range of 95 % of the true values around the published one. */
record DistributionWords(Wording words) {

    private static final int DIGITS = 3;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    String text(Distribution distribution) {
        return words.text(
                key(distribution),
                number(distribution.ratioAt(LOW)),
                number(distribution.ratioAt(HIGH)),
                words.text("distribution.centre." + distribution.centre()));
    }

    private static String key(Distribution distribution) {
        if (distribution instanceof Lognormal) {
            return "distribution.lognormal";
        }
        if (distribution instanceof Triangular) {
            return "distribution.triangular";
        }
        return distribution instanceof Uniform ? "distribution.uniform" : "distribution.empirical";
    }

    private String number(double ratio) {
        return words.numbers().significant(new BigDecimal(ratio), DIGITS);
    }
}
