package io.github.evalcarbone.plan;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of a plan; one that is new gets an id that no line of the inventory and no other has. Not thread-safe. */
final class CohortLines {

    private static final String AGAIN = "~again";

    private final Set<String> present = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Equipment> all = new ArrayList<>();

    CohortLines(Inventory base) {
        base.equipment().forEach(line -> present.add(line.id()));
    }

    /** Adds a line of the inventory, or one that comes of it. */
    void add(Equipment line) {
        boolean isPresent = present.contains(line.id()) && ids.add(line.id());
        all.add(isPresent ? line : line.withId(free(line.id())));
    }

    private String free(String wanted) {
        String id = wanted;
        while (present.contains(id) || !ids.add(id)) {
            id += AGAIN;
        }
        return id;
    }

    List<Equipment> all() {
        return all;
    }
}
