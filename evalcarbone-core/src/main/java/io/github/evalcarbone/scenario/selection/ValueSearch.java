package io.github.evalcarbone.scenario.selection;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.document.notation.Spelling;
import io.github.evalcarbone.inventory.Equipment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The search for lines that have the values of one criterion. Not thread-safe. */
final class ValueSearch {

    private final LineCriterion criterion;
    private final Map<String, Set<String>> applications;
    private final Map<String, String> absent = new LinkedHashMap<>();
    private final Map<String, String> there = new LinkedHashMap<>();

    ValueSearch(LineCriterion criterion, Set<String> values, Map<String, Set<String>> applications) {
        this.criterion = criterion;
        this.applications = applications;
        values.forEach(value -> absent.put(MatchKey.of(value), value));
    }

    boolean isOver() {
        return absent.isEmpty();
    }

    void take(Equipment line) {
        if (!isOver()) {
            texts(line).forEach(this::take);
        }
    }

    private Collection<String> texts(Equipment line) {
        return criterion == LineCriterion.APPLICATION
                ? applications.getOrDefault(line.id(), Set.of())
                : criterion.text(line).map(List::of).orElse(List.of());
    }

    private void take(String text) {
        String key = MatchKey.of(text);
        absent.remove(key);
        if (criterion != LineCriterion.LINE) {
            there.putIfAbsent(key, text);
        }
    }

    List<AbsentValue> absentValues() {
        return absent.values().stream()
                .map(value -> new AbsentValue(criterion, value, Spelling.closest(value, there.values())))
                .toList();
    }
}
