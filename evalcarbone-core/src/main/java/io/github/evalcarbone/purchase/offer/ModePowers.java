package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The power that one device draws in each mode, in watts. Immutable and thread-safe.
 *
 * @param off  switched off; empty if not declared
 * @param sleep  asleep; empty if not declared
 * @param idle  idle, where it is not divided; empty if not declared
 * @param longIdle  long idle, the screen dark; empty if not declared
 * @param shortIdle  short idle, the screen on; empty if not declared
 */
public record ModePowers(
        Optional<Double> off,
        Optional<Double> sleep,
        Optional<Double> idle,
        Optional<Double> longIdle,
        Optional<Double> shortIdle) {

    /** Nothing declared. */
    public static final ModePowers NONE =
            new ModePowers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Creates powers.
     *
     * @param off  switched off
     * @param sleep  asleep
     * @param idle  idle, where it is not divided
     * @param longIdle  long idle
     * @param shortIdle  short idle
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public ModePowers {
        Stream.of(off, sleep, idle, longIdle, shortIdle)
                .flatMap(Optional::stream)
                .forEach(watts -> Invariants.notNegative(watts, "power in watts"));
    }

    /** {@return whether the power of any mode is declared} */
    public boolean isAny() {
        return Stream.of(off, sleep, idle, longIdle, shortIdle).anyMatch(Optional::isPresent);
    }
}
