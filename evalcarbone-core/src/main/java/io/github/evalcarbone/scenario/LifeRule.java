package io.github.evalcarbone.scenario;

import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.units.CalendarYears;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The way in which rules determine the lifetime of a kind of lines.
 *
 * @param asPlanned  the years without any day: those planned, or the reference of the type
 * @param growsWithAge  whether a line that is kept longer than that has its age
 * @param isBetweenDays  whether days of purchase and withdrawal decide if both are known
 */
record LifeRule(Optional<Double> asPlanned, boolean growsWithAge, boolean isBetweenDays) {

    /** Returns the years of a line with these days; empty if there are none, or its days are in the wrong order. */
    Optional<Double> of(ServiceLife life, LocalDate day) {
        Optional<LocalDate> bought = life.purchased();
        if (bought.isPresent() && life.withdrawn().isPresent()) {
            return isBetweenDays ? between(bought.get(), life.withdrawn().get()) : asPlanned;
        }
        Optional<Double> age = bought.flatMap(from -> between(from, day)).filter(years -> growsWithAge);
        return asPlanned.map(years -> Math.max(years, age.orElse(0.0)));
    }

    private static Optional<Double> between(LocalDate from, LocalDate to) {
        return Optional.of(CalendarYears.between(from, to)).filter(years -> years > 0);
    }
}
