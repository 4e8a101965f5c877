package io.github.evalcarbone.units;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Years between days, by the calendar: whole years from anniversary to anniversary, and the rest as a part of the days of the year
 * that is running. So does the function {@code years_between} of the rules. Stateless and thread-safe.
 */
public final class CalendarYears {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9_999, 12, 31);

    private CalendarYears() {}

    /**
     * Returns the years from one day to another.
     *
     * @param from  a day
     * @param to  another day
     * @return the years; negative if the other day is earlier
     */
    public static double between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int whole = wholeYears(from, to);
        long anniversary = from.plusYears(whole).toEpochDay();
        double running = from.plusYears(whole + 1L).toEpochDay() - anniversary;
        return whole + (to.toEpochDay() - anniversary) / running;
    }

    /** As {@link ChronoUnit#YEARS} counts them: a birthday on 29 February is not reached on 28 February. */
    private static int wholeYears(LocalDate from, LocalDate to) {
        int months = to.getMonthValue() - from.getMonthValue();
        boolean isBeforeAnniversary = months == 0 ? to.getDayOfMonth() < from.getDayOfMonth() : months < 0;
        return to.getYear() - from.getYear() - (isBeforeAnniversary ? 1 : 0);
    }

    /**
     * Returns the day some years after another.
     *
     * @param day  a day
     * @param years  the years, 0 or more
     * @return the day, no later than 9999-12-31
     */
    public static LocalDate after(LocalDate day, double years) {
        return within(day, (long) years, years - (long) years);
    }

    /**
     * Returns the day some years before another.
     *
     * @param day  a day
     * @param years  the years, 0 or more
     * @return the day, no earlier than 0001-01-01
     */
    public static LocalDate before(LocalDate day, double years) {
        return within(day, -(long) years, (long) years - years);
    }

    private static LocalDate within(LocalDate day, long whole, double part) {
        LocalDate anniversary = day.plusYears(Math.max(-LAST.getYear(), Math.min(LAST.getYear(), whole)));
        double running =
                Math.abs(ChronoUnit.DAYS.between(anniversary, anniversary.plusYears((long) Math.signum(part))));
        LocalDate found = anniversary.plusDays(Math.round(part * running));
        return found.isAfter(LAST) ? LAST : found.isBefore(FIRST) ? FIRST : found;
    }
}
