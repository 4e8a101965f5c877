package io.github.evalcarbone.attribution;

import io.github.evalcarbone.inventory.Equipment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line on both sides, or on one.
 *
 * @param before  the line before; empty if it was added
 * @param after  the line after; empty if it was removed
 * @param differing  the causes by which its result may differ
 */
record LinePair(Optional<Equipment> before, Optional<Equipment> after, Set<Cause> differing) {

    static LinePair of(Equipment before, Equipment after, Set<Cause> ofAll, boolean countsSites) {
        Set<Cause> own = LineFacts.differing(before, after, countsSites);
        return new LinePair(Optional.of(before), Optional.of(after), Coalitions.union(own, ofAll));
    }

    String id() {
        return before.or(() -> after).orElseThrow().id();
    }

    /** Returns the lines of some pairs with the facts of some causes taken from after. */
    static List<Equipment> with(List<LinePair> pairs, Set<Cause> taken) {
        boolean haveAny = LineFacts.haveAny(taken);
        List<Equipment> lines = new ArrayList<>(pairs.size());
        for (LinePair pair : pairs) {
            boolean isAsBefore = !haveAny && pair.after.isPresent() && pair.before.isPresent();
            (isAsBefore ? pair.before : pair.with(taken)).ifPresent(lines::add);
        }
        return lines;
    }

    /** Returns the line with the facts of some causes taken from after; empty if there is none then. */
    private Optional<Equipment> with(Set<Cause> taken) {
        if (before.isPresent() && after.isPresent()) {
            return Optional.of(LineFacts.mixed(before.get(), after.get(), taken));
        }
        return taken.contains(Cause.LINES) ? after : before;
    }
}
