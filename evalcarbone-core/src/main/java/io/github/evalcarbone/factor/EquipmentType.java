package io.github.evalcarbone.factor;

import io.github.evalcarbone.problem.Bilingual;
import java.util.Optional;

/**
 * A type of equipment with its defaults. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code laptop}
 * @param titles  what people call it
 * @param lifetimeYears  its reference lifetime in years; empty if there is none
 * @param defaultModel  the id of the model that stands for it; empty if there is none
 * @param provenance  where the defaults come from
 */
public record EquipmentType(
        String id,
        Bilingual titles,
        Optional<Double> lifetimeYears,
        Optional<String> defaultModel,
        Provenance provenance) {}
