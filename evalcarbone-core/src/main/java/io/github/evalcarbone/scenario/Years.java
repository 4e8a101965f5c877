package io.github.evalcarbone.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Years between days by the calendar, as in the rules: a part of a year is that part of its days. */
final class Years {

    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9_999, 12, 31);

    private Years() {}

    static double between(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.YEARS.between(from, to);
        LocalDate anniversary = from.plusYears(whole);
        double running = ChronoUnit.DAYS.between(anniversary, from.plusYears(whole + 1));
        return whole + ChronoUnit.DAYS.between(anniversary, to) / running;
    }

    static LocalDate before(LocalDate day, double years) {
        LocalDate earlier = day.minusDays(Math.round(years * DAYS_OF_A_YEAR));
        return earlier.isBefore(FIRST) ? FIRST : earlier;
    }

    static LocalDate after(LocalDate day, double years) {
        LocalDate later = day.plusDays(Math.round(years * DAYS_OF_A_YEAR));
        return later.isAfter(LAST) ? LAST : later;
    }
}
