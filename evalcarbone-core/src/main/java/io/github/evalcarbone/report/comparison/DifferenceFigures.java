package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.layout.NumberStyle;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The figures of one category in one form: tonnes of climate change, else the unit of the category, with as many decimals as three
 * digits of the largest difference require.
 */
record DifferenceFigures(ImpactCategory category, int decimals, Wording words) {

    private static final int DIGITS = 3;
    private static final int MOST_DECIMALS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static DifferenceFigures of(ComparedResults results) {
        List<Difference> differences = results.differences(results.category());
        BigDecimal largest = differences.stream()
                .filter(difference -> difference.direction() != 0)
                .map(difference -> difference.exact().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal shown =
                largest.signum() == 0 ? new BigDecimal(differences.get(0).base().value()) : largest;
        return new DifferenceFigures(results.category(), decimals(inUnit(results.category(), shown)), results.words());
    }

    private static int decimals(BigDecimal figure) {
        int decimals = figure.signum() == 0 ? 1 : DIGITS - 1 - NumberStyle.exponent(figure);
        return Math.max(1, Math.min(MOST_DECIMALS, decimals));
    }

    static boolean isClimate(ImpactCategory category) {
        return category.equals(ImpactCategory.CLIMATE_CHANGE);
    }

    /** Climate change is shown in tonnes. */
    private static BigDecimal inUnit(ImpactCategory category, BigDecimal amount) {
        return isClimate(category) ? amount.movePointLeft(3) : amount;
    }

    BigDecimal inUnit(BigDecimal amount) {
        return inUnit(category, amount);
    }

    BigDecimal inUnit(double amount) {
        return inUnit(new BigDecimal(amount));
    }

    String unit() {
        return isClimate(category) ? words.text("column.tonnes") : words.unit(category.unitPerYear());
    }

    String amount(BigDecimal rounded) {
        return words.numbers().fixed(rounded, decimals);
    }

    /** Writes a difference with its sign. */
    String signed(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + amount(rounded);
    }

    String total(Total total) {
        if (total.isUnknown()) {
            return words.text("unknown");
        }
        String known = amount(inUnit(total.known().value()));
        return total.isComplete() ? known : words.text("issue.at.least", known);
    }

    /** Writes a difference; where nothing is known of it, it is no 0. */
    String difference(Difference difference) {
        return difference.isUnknown() ? unknown(difference) : signed(inUnit(difference.exact()));
    }

    String unknown(Difference difference) {
        return words.text(difference.keptOut().excludedValues() > 0 ? "difference.not.computable" : "unknown");
    }

    String relative(Difference difference) {
        return difference
                .relative()
                .filter(share -> !difference.isUnknown() && difference.direction() != 0)
                .map(share -> new BigDecimal(share).multiply(HUNDRED))
                .map(percent ->
                        (percent.signum() > 0 ? "+" : "") + words.numbers().percentage(percent))
                .orElse("");
    }
}
