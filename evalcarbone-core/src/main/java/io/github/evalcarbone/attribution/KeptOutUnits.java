package io.github.evalcarbone.attribution;

import io.github.evalcarbone.comparison.KeptOut;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.ExactSum;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that are kept out on both sides, as units by line.
 *
 * @param units  the units
 * @param unknown  those unknown on either side
 * @param excluded  those named as not comparable that are known on both sides
 */
record KeptOutUnits(PhaseUnits units, Map<String, BitSet> unknown, Map<String, BitSet> excluded) {

    private static final BitSet NONE = new BitSet();

    static KeptOutUnits of(
            PhaseUnits units, List<BaseFootprint> sides, Map<String, Set<LifecyclePhase>> notComparable) {
        Map<String, BitSet> unknown = new HashMap<>();
        sides.stream()
                .filter(side -> !side.tally().gaps.isEmpty())
                .forEach(side -> side.forEachGap((line, phase, category) ->
                        unknown.computeIfAbsent(line, id -> new BitSet()).set(units.of(phase))));
        Map<String, BitSet> excluded = new HashMap<>();
        notComparable.forEach((line, phases) -> {
            BitSet known = units.of(phases);
            known.andNot(unknown.getOrDefault(line, NONE));
            excluded.put(line, known);
        });
        return new KeptOutUnits(units, unknown, excluded);
    }

    /** Returns the units of a line that are kept out. */
    BitSet of(String line) {
        BitSet both = (BitSet) unknown.getOrDefault(line, NONE).clone();
        both.or(excluded.getOrDefault(line, NONE));
        return both;
    }

    private boolean has(String line) {
        return unknown.containsKey(line) || excluded.containsKey(line);
    }

    /** Returns the exact sum of what is compared of a footprint. */
    BigDecimal compared(BaseFootprint footprint) {
        ExactSum out = new ExactSum();
        footprint.forEachValue(this::has, (line, phase, category, weight, factor) -> {
            if (!Double.isNaN(weight) && of(line.id()).get(units.of(phase))) {
                out.addProduct(weight, factor);
            }
        });
        return units.sum(footprint).subtract(out.toBigDecimal());
    }

    KeptOut count() {
        return new KeptOut(lines(unknown), values(unknown), lines(excluded), values(excluded));
    }

    private static long lines(Map<String, BitSet> out) {
        return out.values().stream().filter(values -> !values.isEmpty()).count();
    }

    private static long values(Map<String, BitSet> out) {
        return out.values().stream().mapToLong(BitSet::cardinality).sum();
    }
}
