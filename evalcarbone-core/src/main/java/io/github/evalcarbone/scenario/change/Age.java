package io.github.evalcarbone.scenario.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Years after a day, by the calendar as in the rules: a part of a year is that part of its days. */
final class Age {

    /** The greatest number of years. */
    static final double MOST = 1_000;

    /** The last day of service that an inventory may state. */
    static final LocalDate LAST = LocalDate.of(9_999, 12, 31);

    private Age() {}

    /** Returns the day some years later, up to 1000, or the last day there is. */
    static LocalDate after(LocalDate day, double years) {
        long whole = (long) years;
        LocalDate anniversary = day.plusYears(whole);
        long running = ChronoUnit.DAYS.between(anniversary, day.plusYears(whole + 1));
        LocalDate later = anniversary.plusDays(Math.round((years - whole) * running));
        return later.isAfter(LAST) ? LAST : later;
    }
}
