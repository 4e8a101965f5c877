package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.purchase.FigureInterval;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;

/** The figures of bids in words: kilograms, for the figure of one item is far below a tonne. */
record BidFigures(Wording words) {

    private static final int DIGITS = 3;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Returns what is known, and that it is no more than that. */
    String total(Total total) {
        if (total.isUnknown()) {
            return words.text("unknown");
        }
        String known = number(total.known().value());
        return total.isComplete() ? known : words.text("issue.at.least", known);
    }

    String interval(FigureInterval interval) {
        return words.text("bid.interval", number(interval.least()), number(interval.most()));
    }

    /** Returns a number of three digits, or all before the point. */
    String number(double value) {
        BigDecimal exact = new BigDecimal(value);
        return exact.signum() == 0
                ? "0"
                : exact.abs().compareTo(WHOLE) < 0
                        ? words.numbers().significant(exact, DIGITS)
                        : words.numbers().fixed(exact, 0);
    }

    /** Returns a number as it was stated, such as years and prices. */
    String stated(double value) {
        return words.numbers().plain(new BigDecimal(value));
    }

    String items(double items) {
        return words.numbers().items(new BigDecimal(items));
    }
}
