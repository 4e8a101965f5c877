package io.github.evalcarbone.report.verdict;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.KeptOut;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of sentences on a difference: rounded amounts, climate change in tonnes, and what is kept out. */
record DifferenceWords(ImpactCategory category, Wording words) {

    private static final int DIGITS = 3;

    /** Returns an amount per year. */
    String amount(BigDecimal exact) {
        return isClimate()
                ? words.text("verdict.tonnes", number(exact))
                : number(exact) + " " + words.unit(category.unitPerYear());
    }

    private boolean isClimate() {
        return category.equals(ImpactCategory.CLIMATE_CHANGE);
    }

    private String number(BigDecimal exact) {
        return words.numbers().significant(isClimate() ? exact.movePointLeft(3) : exact, DIGITS);
    }

    /** Returns an amount per year with its sign. */
    String signed(BigDecimal exact) {
        return sign(exact) + amount(exact.abs());
    }

    /** Returns an amount per year with its sign and without its unit. */
    String signedNumber(BigDecimal exact) {
        return sign(exact) + number(exact.abs());
    }

    private String sign(BigDecimal exact) {
        return exact.signum() < 0 ? words.text("verdict.minus") : "+";
    }

    /** Returns a difference in a sentence; one of which nothing is known is no 0. */
    String sentence(String base, String other, Difference difference) {
        if (difference.isUnknown()) {
            return words.text("verdict.unknown.difference", other, base, without(difference));
        }
        Optional<String> share = difference.relative().map(this::percentage);
        boolean isPlain = share.isPresent() || difference.direction() == 0;
        return words.text(
                isPlain ? key(difference) : key(difference) + ".no.share",
                other,
                amount(difference.exact().abs()),
                share.orElse(""),
                base,
                known(difference));
    }

    private static String key(Difference difference) {
        return switch (difference.direction()) {
            case -1 -> "verdict.less";
            case 1 -> "verdict.more";
            default -> "verdict.same";
        };
    }

    private String percentage(double share) {
        return words.numbers().percentage(new BigDecimal(share).abs().movePointRight(2));
    }

    /** Returns what the difference is of; nothing if it is of all. */
    String known(Difference difference) {
        return difference.isComplete() ? "" : words.text("verdict.known.without", without(difference));
    }

    /** Returns what is kept out of the difference. */
    String without(Difference difference) {
        List<String> without = keptOut(difference.keptOut());
        return without.isEmpty() ? words.text("verdict.refused") : String.join(", ", without);
    }

    private List<String> keptOut(KeptOut out) {
        List<String> parts = new ArrayList<>();
        add(parts, "verdict.unknown", out.unknownLines());
        add(parts, "verdict.excluded", out.excludedLines());
        return parts;
    }

    private void add(List<String> parts, String key, long lines) {
        if (lines > 0) {
            parts.add(words.text(key, words.numbers().whole(lines)));
        }
    }
}
