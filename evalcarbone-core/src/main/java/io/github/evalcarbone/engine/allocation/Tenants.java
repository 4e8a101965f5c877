package io.github.evalcarbone.engine.allocation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The objects on each carrier, by index in the system, in their order. */
final class Tenants {

    private static final int[] NOBODY = {};

    /** Arrays by carrier: the number of objects, then their indices, then unused elements. */
    private final Map<String, int[]> byCarrier = new HashMap<>();

    @SuppressWarnings("ReferenceEquality") // tests whether the array was replaced
    void add(String carrier, int object) {
        int[] there = byCarrier.get(carrier);
        if (there == null) {
            byCarrier.put(carrier, new int[] {1, object});
            return;
        }
        int[] roomy = there[0] + 1 < there.length ? there : Arrays.copyOf(there, 2 * there.length);
        roomy[++roomy[0]] = object;
        if (roomy != there) {
            byCarrier.put(carrier, roomy);
        }
    }

    boolean isCarrier(String id) {
        return byCarrier.containsKey(id);
    }

    /** Returns the number of carriers. */
    int size() {
        return byCarrier.size();
    }

    /** Returns the objects on a carrier, possibly none. */
    int[] of(String carrier) {
        int[] there = byCarrier.get(carrier);
        return there == null ? NOBODY : Arrays.copyOfRange(there, 1, 1 + there[0]);
    }
}
