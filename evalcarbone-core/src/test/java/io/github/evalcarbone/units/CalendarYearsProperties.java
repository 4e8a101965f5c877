package io.github.evalcarbone.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Years between days are those that {@link ChronoUnit} counts, and the rest as a part of the year that is running. */
class CalendarYearsProperties {

    private static final LocalDate FIRST = LocalDate.of(1896, 1, 1);

    private static double slow(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.YEARS.between(from, to);
        LocalDate anniversary = from.plusYears(whole);
        double running = ChronoUnit.DAYS.between(anniversary, from.plusYears(whole + 1));
        return whole + ChronoUnit.DAYS.between(anniversary, to) / running;
    }

    @Property
    void years_are_those_of_the_calendar(
            @ForAll @IntRange(max = 90_000) int day, @ForAll @IntRange(max = 40_000) int later) {
        LocalDate from = FIRST.plusDays(day);
        LocalDate to = from.plusDays(later);
        assertThat(CalendarYears.between(from, to)).isEqualTo(slow(from, to));
        assertThat(CalendarYears.between(to, from)).isEqualTo(-slow(from, to));
    }

    @Test
    void so_are_those_from_and_to_leap_days() {
        LocalDate leapDay = LocalDate.of(2020, 2, 29);
        for (int days = 0; days < 5_000; days++) {
            LocalDate other = leapDay.plusDays(days);
            assertThat(CalendarYears.between(leapDay, other)).isEqualTo(slow(leapDay, other));
            LocalDate earlier = leapDay.minusDays(days);
            assertThat(CalendarYears.between(earlier, leapDay)).isEqualTo(slow(earlier, leapDay));
        }
    }
}
