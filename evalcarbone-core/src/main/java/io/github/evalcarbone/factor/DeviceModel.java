package io.github.evalcarbone.factor;

import io.github.evalcarbone.problem.Bilingual;
import java.util.Optional;

/**
 * A device model with its reference electricity. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code ordinateur-portable-1}
 * @param type  the id of its type; empty if its source states none
 * @param titles  what people call it
 * @param configuration  what was assessed, in a few words
 * @param electricity  its reference consumption in kWh per item and year; empty if not covered
 * @param referenceHours  the hours per day that consumption stands for; empty if not known
 * @param referenceHoursAssumed  whether those hours are an assumption, not a statement of the source
 * @param lifetimeYears  the lifetime its source assumes, in years; empty if not known
 * @param provenance  where the figures come from
 */
public record DeviceModel(
        String id,
        String type,
        Bilingual titles,
        String configuration,
        Optional<Double> electricity,
        Optional<Double> referenceHours,
        boolean referenceHoursAssumed,
        Optional<Double> lifetimeYears,
        Provenance provenance) {}
