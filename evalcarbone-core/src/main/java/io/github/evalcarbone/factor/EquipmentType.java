package io.github.evalcarbone.factor;

import io.github.evalcarbone.problem.Bilingual;
import java.util.Optional;

/**
 * A type of equipment with its defaults. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code laptop}
 * @param titles  what people call it
 * @param lifetimeYears  its reference lifetime in years; empty if there is none
 * @param defaultModel  the model that stands for it, by its id or an alias; empty if there is none
 * @param defaultModelIsProxy  whether that model is another kind of thing, for want of a figure of this one
 * @param usage  the id of the {@link ReferenceUsage} that fits it; empty if there is none
 * @param provenance  where the defaults come from
 */
public record EquipmentType(
        String id,
        Bilingual titles,
        Optional<Double> lifetimeYears,
        Optional<String> defaultModel,
        boolean defaultModelIsProxy,
        Optional<String> usage,
        Provenance provenance) {}
