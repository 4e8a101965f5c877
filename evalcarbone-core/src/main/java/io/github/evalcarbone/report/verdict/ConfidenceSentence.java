package io.github.evalcarbone.report.verdict;

import io.github.evalcarbone.uncertainty.DrawnDifference;
import io.github.evalcarbone.uncertainty.Interval;
import io.github.evalcarbone.uncertainty.Percentile;
import java.math.BigDecimal;

/** The confidence in a difference, in a sentence: in how many draws it has its direction, and how large it is in most of them. */
record ConfidenceSentence(DrawnDifference drawn, DifferenceWords amounts) {

    /** Returns the sentence; nothing if no draw has a difference. */
    String text(int direction) {
        Interval interval = drawn.difference().interval();
        boolean isNothing = direction == 0
                && interval.low().value().isZero()
                && interval.high().value().isZero();
        return isNothing
                ? ""
                : how(direction)
                        + amounts.words()
                                .text(
                                        "verdict.draws.interval",
                                        amounts.signedNumber(exact(interval.low())),
                                        amounts.signed(exact(interval.high())));
    }

    private String how(int direction) {
        double less = drawn.probabilityOfLess();
        double likely = direction > 0 ? 1 - less : less;
        String key = likely == 1 ? "verdict.draws.all" : likely == 0 ? "verdict.draws.none" : "verdict.draws.share";
        String draws = amounts.words().numbers().whole(drawn.base().draws());
        return amounts.words().text(key + (direction > 0 ? ".more" : ".less"), draws, share(likely));
    }

    private String share(double share) {
        return amounts.words().numbers().share(share);
    }

    private static BigDecimal exact(Percentile percentile) {
        return new BigDecimal(percentile.value().value());
    }
}
