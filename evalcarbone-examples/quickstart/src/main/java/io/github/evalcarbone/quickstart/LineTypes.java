package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The types of the lines of an inventory, by their ids and titles: a measure for a type that no line has would do nothing. */
record LineTypes(Set<String> ids, Map<String, String> names) {

    private static final int MOST = 20;

    static LineTypes of(Inventory inventory, FactorSet factors) {
        Set<String> ids = new TreeSet<>();
        inventory.equipment().stream().map(Equipment::type).forEach(type -> type.ifPresent(ids::add));
        Map<String, String> names = new HashMap<>();
        for (String id : ids) {
            factors.type(id).ifPresent(type -> {
                names.put(key(type.titles().in(Language.FRENCH)), id);
                names.put(key(type.titles().in(Language.ENGLISH)), id);
            });
            names.put(key(id), id);
        }
        return new LineTypes(ids, names);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The id of a type by its id or title; one that no line has is a problem of the option. */
    Optional<String> find(String option, String text, Options options) {
        Optional<String> found = Optional.ofNullable(names.get(key(text)));
        if (found.isEmpty()) {
            String known = String.join(", ", ids.stream().limit(MOST).toList());
            options.misuse(option, "plan.type", text, ids.size() > MOST ? known + ", …" : known);
        }
        return found;
    }
}
