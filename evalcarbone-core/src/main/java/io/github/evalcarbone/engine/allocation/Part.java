package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.footprint.Explanation;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What an object takes of one piece of equipment or one service, or such a carrier itself.
 *
 * @param carrier  the id of the equipment or service
 * @param impacts  what is taken
 * @param shares  how the shares came about, by target, from the carrier on; none for a carrier itself
 */
record Part(String carrier, Impacts impacts, List<IntFunction<Explanation>> shares) {

    static Part of(String carrier, Impacts impacts) {
        return new Part(carrier, impacts, List.of());
    }
}
