package io.github.evalcarbone.reuse;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The value of reuse in the purchases of a year. Immutable and thread-safe.
 *
 * @param lines  the number of lines bought in the year
 * @param linesWithoutPrice  the number of these lines whose price is not known; their value is in neither sum
 * @param undatedLines  the number of lines without a day of purchase, which may have been bought in the year
 * @param value  the exact value of the lines with a price, in euros without tax
 * @param reusedValue  the exact value of those that are refurbished or reused, 0 to {@code value}
 */
public record ReusePurchases(
        long lines, long linesWithoutPrice, long undatedLines, BigDecimal value, BigDecimal reusedValue) {

    static ReusePurchases of(List<Equipment> lines, int year) {
        List<Equipment> bought =
                lines.stream().filter(line -> isBoughtIn(line, year)).toList();
        return new ReusePurchases(
                bought.size(),
                bought.stream()
                        .filter(line -> line.holding().purchasePrice().isEmpty())
                        .count(),
                lines.stream()
                        .filter(line -> line.serviceLife().purchased().isEmpty())
                        .count(),
                value(bought),
                value(bought.stream().filter(ReusePurchases::isReused).toList()));
    }

    static boolean isBoughtIn(Equipment line, int year) {
        return line.serviceLife()
                .purchased()
                .filter(day -> day.getYear() == year)
                .isPresent();
    }

    static boolean isReused(Equipment line) {
        return line.condition().state() != Condition.State.NEW;
    }

    private static BigDecimal value(List<Equipment> lines) {
        return lines.stream()
                .flatMap(line -> line.holding().purchasePrice().stream()
                        .map(price -> new BigDecimal(price).multiply(new BigDecimal(line.quantity()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    /** {@return whether each line has its day of purchase, and each line bought in the year its price} */
    public boolean isComplete() {
        return linesWithoutPrice == 0 && undatedLines == 0;
    }

    /**
     * Returns the share of reuse in the value of all purchases.
     *
     * @return the share, from 0 to 1; empty if it is not {@linkplain #isComplete() complete}, or nothing of a value was
     *     bought
     */
    public Optional<Double> share() {
        return shareOfPriced().filter(any -> isComplete());
    }

    /**
     * Returns the share of reuse in the value of the lines with a price alone, to be shown with the number of the others.
     *
     * @return the share, from 0 to 1; empty if nothing of a value was bought
     */
    public Optional<Double> shareOfPriced() {
        return value.signum() == 0
                ? Optional.empty()
                : Optional.of(reusedValue.divide(value, MathContext.DECIMAL128).doubleValue());
    }
}
