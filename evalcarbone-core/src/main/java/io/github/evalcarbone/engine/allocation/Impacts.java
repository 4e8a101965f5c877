package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.footprint.Gap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The impact of something in every target, exactly: what is known of it, and why a part is missing. A finite double is a finite
 * decimal fraction, and so are its sums, differences and products. Mutable while it is gathered; for one thread.
 */
final class Impacts {

    private final BigDecimal[] known;
    private final Map<Integer, Gap> gaps = new HashMap<>();

    Impacts(int targets) {
        known = new BigDecimal[targets];
        Arrays.fill(known, BigDecimal.ZERO);
    }

    BigDecimal known(int target) {
        return known[target];
    }

    double rounded(int target) {
        return known[target].doubleValue();
    }

    boolean isMissing(int target) {
        return gaps.containsKey(target);
    }

    /** Why a part is missing. */
    Optional<Gap> gap(int target) {
        return Optional.ofNullable(gaps.get(target));
    }

    /** Whether nothing is known of it; something may be missing. */
    boolean isNothingKnown() {
        return Arrays.stream(known).allMatch(value -> value.signum() == 0);
    }

    void set(int target, BigDecimal value) {
        known[target] = value;
    }

    void miss(int target, Gap why) {
        gaps.put(target, why);
    }

    void add(Impacts part) {
        for (int target = 0; target < known.length; target++) {
            known[target] = known[target].add(part.known[target]);
        }
        part.gaps.forEach(gaps::putIfAbsent);
    }

    /** What is left; it misses nothing that this one does not miss itself. */
    Impacts without(Impacts part) {
        Impacts rest = new Impacts(known.length);
        for (int target = 0; target < known.length; target++) {
            rest.known[target] = known[target].subtract(part.known[target]);
        }
        rest.gaps.putAll(gaps);
        return rest;
    }
}
