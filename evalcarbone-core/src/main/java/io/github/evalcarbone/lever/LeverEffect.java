package io.github.evalcarbone.lever;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The effect of a lever, or of several together, on an inventory. Immutable and thread-safe.
 *
 * @param levers  the levers, in their order
 * @param avoided  what they avoid per year, over the values that are known with and without them; negative if they add
 * @param exact  the same without rounding
 * @param base  the total of the inventory without them
 * @param lines  the number of lines that they concern
 * @param leftOut  the lines of which something is unknown with or without them, or on which an effect cannot be computed;
 *     what would be avoided there is not in the amount
 */
public record LeverEffect(
        List<Lever> levers, Amount avoided, BigDecimal exact, Total base, long lines, LeftOut leftOut) {

    /**
     * Creates an effect.
     *
     * @param levers  the levers
     * @param avoided  what they avoid per year
     * @param exact  the same without rounding
     * @param base  the total of the inventory without them
     * @param lines  the number of lines that they concern
     * @param leftOut  the lines of which something is left out
     */
    public LeverEffect {
        levers = List.copyOf(levers);
    }

    /** {@return what is avoided as a share of the total, of which there is none if the total is incomplete or 0} */
    public Optional<Double> share() {
        return base.share(avoided);
    }

    /** {@return whether nothing is left out: else what is avoided is that of what is known} */
    public boolean isComplete() {
        return leftOut.lines() == 0;
    }

    /** {@return whether nothing can be said: something is left out, and nothing else changes} */
    public boolean isUnknown() {
        return !isComplete() && exact.signum() == 0;
    }
}
