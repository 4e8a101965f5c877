package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.problem.CoreCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys and weights of one application by carrier: the sum over its environments there. Not thread-safe.
 */
final class CarrierShares {

    /** The largest sum of keys: 1, with a tolerance for the rounding of keys. */
    private static final double MOST_KEYS = 1 + 1e-9;

    private final Map<String, Double> keys = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> withoutWeight = new HashSet<>();

    /** Adds what the row of one environment states. Keys above 1, or a weight of some environments alone, are problems. */
    void add(RowReader row, String carrier, Optional<Double> key, Optional<Double> weight) {
        key.ifPresent(part -> addKey(row, carrier, part));
        weight.ifPresentOrElse(part -> weights.merge(carrier, part, Double::sum), () -> withoutWeight.add(carrier));
        if (weights.containsKey(carrier) && withoutWeight.contains(carrier)) {
            row.problem("poids", CoreCode.WEIGHTS_OF_SOME, carrier);
        }
    }

    private void addKey(RowReader row, String carrier, double part) {
        double sum = keys.getOrDefault(carrier, 0.0) + part;
        if (sum > MOST_KEYS) {
            row.problem("cleRepartition", CoreCode.KEYS_ABOVE_ONE, carrier, String.valueOf(sum));
        } else {
            keys.put(carrier, Math.min(1, sum));
        }
    }

    Map<String, Double> keys() {
        return keys;
    }

    Map<String, Double> weights() {
        return weights;
    }
}
