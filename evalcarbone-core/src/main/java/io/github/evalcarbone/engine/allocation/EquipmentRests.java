package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.engine.part.EquipmentImpacts;
import io.github.evalcarbone.engine.part.Impacts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** Equipment as lines of a view: its remainder, or the whole if nothing is allocated. */
record EquipmentRests(ViewTargets targets, EquipmentImpacts equipment) {

    /** A cursor over remainders, which are in the order of the lines requested. */
    private static final class Steps {

        private final Iterator<Entry<String, Impacts>> entries;
        private @Nullable Entry<String, Impacts> next;

        Steps(Map<String, Impacts> left) {
            entries = left.entrySet().iterator();
            step();
        }

        private void step() {
            next = entries.hasNext() ? entries.next() : null;
        }

        @Nullable
        Impacts of(String line) {
            Entry<String, Impacts> found = next;
            if (found == null || !found.getKey().equals(line)) {
                return null;
            }
            step();
            return found.getValue();
        }
    }

    /**
     * Returns lines in the order of the inventory, as the remainders are; {@code leftAfter} takes precedence over
     * {@code left}.
     */
    <T> List<SystemLine<T>> lines(Map<String, Impacts> left, Map<String, Impacts> leftAfter) {
        List<SystemLine<T>> lines = new ArrayList<>(equipment.lines().size());
        Steps one = new Steps(left);
        Steps other = new Steps(leftAfter);
        for (EquipmentImpacts.Line line : equipment.lines()) {
            Impacts before = one.of(line.id());
            Impacts after = other.of(line.id());
            lines.add(line(line, after == null ? before : after));
        }
        return lines;
    }

    private <T> SystemLine<T> line(EquipmentImpacts.Line line, @Nullable Impacts rest) {
        Kind kind = rest == null ? Kind.WHOLE : Kind.UNALLOCATED;
        return new SystemLine<>(targets, kind, line.id(), line.label(), null, rest == null ? line : rest, List.of());
    }
}
