package io.github.evalcarbone.rule;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Amount;
import java.util.Optional;

/**
 * A named constant of a rule set. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code pue-default}
 * @param amount  its value and unit
 * @param minimum  the least value allowed; empty if there is none
 * @param maximum  the largest value allowed; empty if there is none
 * @param validity  the days on which the value holds
 * @param titles  what people call it
 * @param source  where the value comes from
 */
public record Parameter(
        String id,
        Amount amount,
        Optional<Double> minimum,
        Optional<Double> maximum,
        Validity validity,
        Bilingual titles,
        String source) {

    boolean isInRange() {
        return minimum.orElse(-Double.MAX_VALUE) <= amount.value()
                && amount.value() <= maximum.orElse(Double.MAX_VALUE);
    }
}
