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
 * @param areDays  whether both are stated as days, so that the same day is no coincidence of their middles
 */
public record ServiceDays(Optional<LocalDate> purchase, Optional<LocalDate> withdrawal, boolean areDays) {

    /**
     * Returns the days that two dates mean.
     *
     * @param purchase  the date of the purchase
     * @param withdrawal  the date of the withdrawal
     * @return the days: those in the middle of a year or month alone, unless that contradicts the other date
     */
    public static ServiceDays of(WrittenDay purchase, WrittenDay withdrawal) {
        boolean areDays = !purchase.isPeriod() && !withdrawal.isPeriod();
        ServiceDays read = new ServiceDays(purchase.day(), withdrawal.day(), areDays);
        return read.areInOrder() ? read : read.fitted(purchase, withdrawal);
    }

    private ServiceDays fitted(WrittenDay from, WrittenDay to) {
        if (from.isVaguerThan(to)) {
            return new ServiceDays(to.day().flatMap(from::before).or(() -> purchase), withdrawal, areDays);
        }
        return to.isVaguerThan(from)
                ? new ServiceDays(purchase, from.day().flatMap(to::after).or(() -> withdrawal), areDays)
                : this;
    }

    /** {@return whether the withdrawal is after the purchase or on that day, or one of them is not known} */
    public boolean areInOrder() {
        return purchase.isEmpty() || withdrawal.isEmpty() || areInOrder(purchase.get(), withdrawal.get());
    }

    private boolean areInOrder(LocalDate bought, LocalDate gone) {
        return bought.isBefore(gone) || (areDays && bought.equals(gone));
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
