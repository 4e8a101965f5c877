package io.github.evalcarbone.rule;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A named constant of a rule set. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code pue-default}
 * @param amount  its value and unit
 * @param minimum  the least value allowed; empty if there is none
 * @param maximum  the largest value allowed; empty if there is none
 * @param isWhole  whether only whole numbers are allowed, such as the number of a method
 * @param validity  the days on which the value holds
 * @param titles  its names in English and French
 * @param source  where the value comes from
 */
public record Parameter(
        String id,
        Amount amount,
        Optional<Double> minimum,
        Optional<Double> maximum,
        boolean isWhole,
        Validity validity,
        Bilingual titles,
        String source) {

    boolean isAllowed() {
        return (!isWhole || amount.value() == Math.rint(amount.value())) && isInRange();
    }

    private boolean isInRange() {
        return minimum.orElse(-Double.MAX_VALUE) <= amount.value()
                && amount.value() <= maximum.orElse(Double.MAX_VALUE);
    }

    /** Returns a warning if the value does not hold on that day. */
    Optional<Problem> outdated(LocalDate day) {
        return validity.contains(day)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        CoreCode.PARAMETER_OUTDATED, Location.NONE, id, day.toString(), validity.toString()));
    }
}
