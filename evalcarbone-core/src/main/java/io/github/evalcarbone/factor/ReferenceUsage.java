package io.github.evalcarbone.factor;

import io.github.evalcarbone.problem.Bilingual;
import java.util.Optional;

/**
 * How long a kind of equipment runs in a given setting, such as a computer of a nurses' station. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code ward-shared-24h}
 * @param titles  what people call it
 * @param hoursPerDay  hours switched on per day of service; empty if not known
 * @param daysPerYear  days of service per year; empty if not known
 * @param activeHoursPerDay  hours per day that somebody works with it; empty if not known
 * @param evidence  what stands behind the hours
 * @param comment  what was published and what was not
 * @param provenance  where it comes from
 */
public record ReferenceUsage(
        String id,
        Bilingual titles,
        Optional<Double> hoursPerDay,
        Optional<Double> daysPerYear,
        Optional<Double> activeHoursPerDay,
        Evidence evidence,
        String comment,
        Provenance provenance) {}
