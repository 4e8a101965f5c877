package io.github.evalcarbone.lever;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of an inventory by kind: any choice of levers makes the same of those of one kind, but for their names. So one of them is
 * computed, and counts as often as there are others. Immutable and thread-safe.
 */
final class LineKinds {

    /** The lines that are computed at once, so that they fit into memory. */
    private static final int LINES = 4_096;

    private final Inventory base;
    /** The kind of each line. */
    private final int[] kinds;

    /**
     * Lines of different kinds, each of which counts as often.
     *
     * @param lines  the lines
     * @param times  how often each counts, a power of 2
     */
    record Batch(Inventory lines, long times) {}

    private record Counted(Equipment line, int times) {}

    LineKinds(Inventory base, int[] kinds) {
        this.base = base;
        this.kinds = kinds.clone();
    }

    /** Returns the inventory. */
    Inventory base() {
        return base;
    }

    /** Returns the lines at some places; a kind is in one batch for each power of 2 that its number of lines is the sum of. */
    List<Batch> of(BitSet places) {
        Map<Integer, Counted> counted = new LinkedHashMap<>();
        places.stream()
                .forEach(place -> counted.merge(
                        kinds[place],
                        new Counted(base.equipment().get(place), 1),
                        (one, other) -> new Counted(one.line(), one.times() + 1)));
        List<Batch> batches = new ArrayList<>();
        for (int times = 1; times > 0 && times <= places.cardinality(); times <<= 1) {
            int power = times;
            add(
                    counted.values().stream()
                            .filter(kind -> (kind.times() & power) != 0)
                            .map(Counted::line)
                            .toList(),
                    power,
                    batches);
        }
        return batches;
    }

    private void add(List<Equipment> lines, int times, List<Batch> batches) {
        for (int from = 0; from < lines.size(); from += LINES) {
            List<Equipment> some = lines.subList(from, Math.min(lines.size(), from + LINES));
            batches.add(new Batch(base.withEquipment(some), times));
        }
    }
}
