package io.github.evalcarbone.lever;

import io.github.evalcarbone.comparison.KeptOut;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.scenario.change.Obstacle;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a lever, or several together, avoid on an inventory. Immutable and thread-safe.
 *
 * @param levers  the levers, in their order
 * @param avoided  what they avoid per year, over the values that are known with and without them; negative if they add
 * @param exact  the same without rounding
 * @param base  the total of the inventory without them
 * @param lines  the number of lines that they concern
 * @param keptOut  the values that are unknown with or without some of the levers, and those on which an effect cannot be
 *     computed; what would be avoided there is not in the amount
 * @param obstacles  the number of lines on which the effect of one of the levers cannot be computed, by reason
 */
public record LeverEffect(
        List<Lever> levers,
        Amount avoided,
        BigDecimal exact,
        Total base,
        long lines,
        KeptOut keptOut,
        Map<Obstacle, Long> obstacles) {

    /**
     * Creates an effect.
     *
     * @param levers  the levers
     * @param avoided  what they avoid per year
     * @param exact  the same without rounding
     * @param base  the total of the inventory without them
     * @param lines  the number of lines that they concern
     * @param keptOut  the values that are kept out
     * @param obstacles  the number of lines on which an effect cannot be computed, by reason
     */
    public LeverEffect {
        levers = List.copyOf(levers);
        obstacles = Map.copyOf(obstacles);
    }

    /** {@return what is avoided as a share of the total, of which there is none if the total is incomplete or 0} */
    public Optional<Double> share() {
        return base.share(avoided);
    }

    /** {@return whether nothing is kept out: else what is avoided is that of what is known} */
    public boolean isComplete() {
        return keptOut.isNothing();
    }
}
