package io.github.evalcarbone.scenario.selection;

import io.github.evalcarbone.inventory.Equipment;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a criterion that no line has: a word that is misspelt, or things that are not there. Immutable and thread-safe.
 *
 * @param criterion  the criterion
 * @param value  the value
 * @param closest  the value of a line that is most like it; empty if none is, and for ids of lines, as a similar id is of another line
 */
public record AbsentValue(LineCriterion criterion, String value, Optional<String> closest) {

    /**
     * Returns the values of a selector that no line has, each for itself, whatever the other criteria are.
     *
     * @param selector  the lines selected
     * @param lines  all lines, read once, and only as far as a value is still missing
     * @param applications  the ids of the applications by the id of the line
     * @return the values, in the order of the criteria and of the values in them
     */
    public static List<AbsentValue> of(
            LineSelector selector, Iterator<Equipment> lines, Map<String, Set<String>> applications) {
        List<ValueSearch> searches = selector.criteria().entrySet().stream()
                .map(stated -> new ValueSearch(stated.getKey(), stated.getValue(), applications))
                .toList();
        while (!searches.stream().allMatch(ValueSearch::isOver) && lines.hasNext()) {
            Equipment line = lines.next();
            searches.forEach(search -> search.take(line));
        }
        return searches.stream()
                .flatMap(search -> search.absentValues().stream())
                .toList();
    }
}
