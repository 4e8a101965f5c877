package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.problem.CoreCode;
import java.math.BigDecimal;
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
    private static final BigDecimal MOST_KEYS = new BigDecimal("1.000000001");

    /** Exact sums, so that the order of rows does not matter. */
    private final Map<String, BigDecimal> keys = new HashMap<>();

    private final Map<String, BigDecimal> weights = new HashMap<>();
    private final Set<String> withoutWeight = new HashSet<>();

    /** Adds what the row of one environment states. Keys above 1, or a weight of some environments alone, are problems. */
    void add(RowReader row, String carrier, Optional<Double> key, Optional<Double> weight) {
        key.ifPresent(part -> addKey(row, carrier, part));
        weight.ifPresentOrElse(
                part -> weights.merge(carrier, new BigDecimal(part), BigDecimal::add),
                () -> withoutWeight.add(carrier));
        if (weights.containsKey(carrier) && withoutWeight.contains(carrier)) {
            row.problem("poids", CoreCode.WEIGHTS_OF_SOME, carrier);
        }
    }

    private void addKey(RowReader row, String carrier, double part) {
        BigDecimal sum = keys.getOrDefault(carrier, BigDecimal.ZERO).add(new BigDecimal(part));
        if (sum.compareTo(MOST_KEYS) > 0) {
            row.problem("cleRepartition", CoreCode.KEYS_ABOVE_ONE, carrier, String.valueOf(sum.doubleValue()));
        } else {
            keys.put(carrier, sum.min(BigDecimal.ONE));
        }
    }

    Map<String, Double> keys() {
        return rounded(keys);
    }

    Map<String, Double> weights() {
        return rounded(weights);
    }

    private static Map<String, Double> rounded(Map<String, BigDecimal> sums) {
        Map<String, Double> rounded = new HashMap<>();
        sums.forEach((carrier, sum) -> rounded.put(carrier, sum.doubleValue()));
        return rounded;
    }
}
