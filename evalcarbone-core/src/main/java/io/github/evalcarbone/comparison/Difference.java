package io.github.evalcarbone.comparison;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import io.github.evalcarbone.units.UnitMismatchException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The difference of two alternatives, over the values that are known and comparable in all of them. Immutable and
 * thread-safe.
 * <p>
 * Amounts are exact sums rounded once, so that the difference of the other from the base is to the bit the negative of that of
 * the base from the other.
 *
 * @param base  the impact per year of the base, over the common values
 * @param other  the same of the other alternative
 * @param exact  the exact difference, other minus base, in their unit
 * @param absolute  the exact difference rounded once, negative if the other has less
 * @param keptOut  what is kept out of all three
 * @param isRestAlike  whether what is known of the values that are kept out is the same on both sides
 * @param isComplete  whether nothing is kept out, and no row was refused when the two were read
 */
public record Difference(
        Amount base,
        Amount other,
        BigDecimal exact,
        Amount absolute,
        KeptOut keptOut,
        boolean isRestAlike,
        boolean isComplete) {

    private static final BigDecimal ROUNDING = new BigDecimal("1e-12");

    /**
     * Creates a difference.
     *
     * @param base  the impact of the base
     * @param other  the impact of the other alternative
     * @param exact  the exact difference
     * @param absolute  the same rounded once
     * @param keptOut  what is kept out
     * @param isRestAlike  whether what is known of the values that are kept out is the same on both sides
     * @param isComplete  whether nothing is kept out or was refused
     * @throws UnitMismatchException if the units differ
     */
    public Difference {
        if (!base.unit().equals(other.unit()) || !base.unit().equals(absolute.unit())) {
            throw new UnitMismatchException(base.unit(), other.unit());
        }
        exact = exact.stripTrailingZeros();
    }

    static Difference of(
            ImpactCategory category,
            ExactSum base,
            ExactSum other,
            KeptOut out,
            boolean isRestAlike,
            boolean areRowsComplete) {
        ExactSum difference = new ExactSum().add(other).subtract(base);
        return new Difference(
                amount(category, base),
                amount(category, other),
                difference.toBigDecimal(),
                amount(category, difference),
                out,
                isRestAlike,
                out.isNothing() && areRowsComplete);
    }

    private static Amount amount(ImpactCategory category, ExactSum sum) {
        return new Amount(sum.value(), category.unitPerYear());
    }

    /**
     * Returns the difference as a share of the base.
     *
     * @return the share, negative if the other has less; empty if the base is 0 or less, of which no share says anything
     */
    public Optional<Double> relative() {
        return base.value() > 0
                ? Optional.of(exact.divide(new BigDecimal(base.value()), MathContext.DECIMAL128)
                        .doubleValue())
                : Optional.empty();
    }

    /**
     * Returns the direction of the difference. A line that is split in two, or that states its years in days, is rounded in the
     * last digits: a difference of less than 10⁻¹² of the base is none.
     *
     * @return -1 if the other has less, 1 if it has more, else 0
     */
    public int direction() {
        BigDecimal rounding = new BigDecimal(base.value()).abs().multiply(ROUNDING);
        return exact.abs().compareTo(rounding) <= 0 ? 0 : exact.signum();
    }

    /**
     * Returns whether nothing is known of the difference: what is left to compare is the same, and values that may differ are
     * kept out, all of them, those that only one side knows, or those on which an effect cannot be computed. Then 0 must not be read
     * as no difference.
     *
     * @return whether nothing is known
     */
    public boolean isUnknown() {
        boolean isNothingLeft = base.isZero() && other.isZero() && !isComplete;
        return direction() == 0 && (keptOut.excludedValues() > 0 || isNothingLeft || !isRestAlike);
    }

    /**
     * Returns the difference and what is kept out of it, unrounded; do not parse.
     *
     * @param language  the language
     * @return the text, such as {@code -12300.0 kg CO2 eq/year, of what is known on all sides; values of 3 lines are kept out}
     */
    public String toText(Language language) {
        return new DifferenceText(this, language).text();
    }

    /** Returns the text in English; do not parse. */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
