package io.github.evalcarbone.scenario;

import io.github.evalcarbone.inventory.Equipment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of the lines of a base, which few scenarios need: they are collected at the first look. Thread-safe. */
final class BaseIds {

    private final List<Equipment> lines;
    private volatile @Nullable Set<String> known;

    BaseIds(List<Equipment> lines) {
        this.lines = lines;
    }

    Set<String> all() {
        Set<String> found = known;
        if (found == null) {
            Set<String> ids = new HashSet<>();
            lines.forEach(line -> ids.add(line.id()));
            known = ids;
            found = ids;
        }
        return found;
    }

    boolean contains(String id) {
        return all().contains(id);
    }
}
