package io.github.evalcarbone.intake.fact;

import io.github.evalcarbone.document.notation.WrittenDay;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days at which a device came and left. One of which only the year or month is known is taken so that it does not contradict the
 * other, if that is known better.
 *
 * @param purchase  the day of the purchase
 * @param withdrawal  the day of the withdrawal
 */
public record ServiceDays(Optional<LocalDate> purchase, Optional<LocalDate> withdrawal) {

    /**
     * Returns the days that two dates mean.
     *
     * @param purchase  the date of the purchase
     * @param withdrawal  the date of the withdrawal
     * @return the days: those in the middle of a year or month alone, unless that contradicts the other date
     */
    public static ServiceDays of(WrittenDay purchase, WrittenDay withdrawal) {
        ServiceDays read = new ServiceDays(purchase.day(), withdrawal.day());
        return read.areInOrder() ? read : read.fitted(purchase, withdrawal);
    }

    private ServiceDays fitted(WrittenDay from, WrittenDay to) {
        if (from.isVaguerThan(to)) {
            return new ServiceDays(to.day().flatMap(from::before).or(() -> purchase), withdrawal);
        }
        return to.isVaguerThan(from)
                ? new ServiceDays(purchase, from.day().flatMap(to::after).or(() -> withdrawal))
                : this;
    }

    /** {@return whether the withdrawal is after the purchase, or one of them is not known} */
    public boolean areInOrder() {
        return purchase.isEmpty() || withdrawal.isEmpty() || purchase.get().isBefore(withdrawal.get());
    }

    /** {@return the problem that the days are not in order, without its place; empty if they are} */
    public Optional<Problem> problem() {
        return areInOrder()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        CoreCode.DATES_NOT_IN_ORDER,
                        Location.NONE,
                        withdrawal.orElseThrow().toString(),
                        purchase.orElseThrow().toString()));
    }
}
