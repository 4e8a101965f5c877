package io.github.evalcarbone.engine.allocation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which objects, by their places in a system, stand on which carrier, in their order. */
final class Tenants {

    private static final int[] NOBODY = {};

    /** How many they are, then their places; the rest is room. */
    private final Map<String, int[]> byCarrier = new HashMap<>();

    @SuppressWarnings("ReferenceEquality") // whether it is another array is what is asked
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

    /** How many carriers there are. */
    int size() {
        return byCarrier.size();
    }

    /** None if nothing stands there. */
    int[] of(String carrier) {
        int[] there = byCarrier.get(carrier);
        return there == null ? NOBODY : Arrays.copyOfRange(there, 1, 1 + there[0]);
    }
}
