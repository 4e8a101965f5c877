package io.github.evalcarbone.scenario;

import io.github.evalcarbone.inventory.Equipment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a base as the changes so far make them; lines that no change selected are not copied. Not thread-safe. */
final class ScenarioLines {

    private static final String AGAIN = "~again";

    private final List<Equipment> base;
    private final BaseIds baseIds;
    private final BitSet touched = new BitSet();
    /** The number in {@code made} of the lines at a place, from 1; 0 if no change selected it. */
    private final int[] numbers;

    private final List<List<Equipment>> made = new ArrayList<>();
    private final Set<String> newIds = new HashSet<>();

    ScenarioLines(List<Equipment> base, BaseIds baseIds) {
        this.base = base;
        this.numbers = new int[base.size()];
        this.baseIds = baseIds;
    }

    /** The number of lines of the base. */
    int size() {
        return base.size();
    }

    /** Returns the lines that are now in the place of one of the base that was selected. */
    List<Equipment> at(int place) {
        return made.get(numbers[place] - 1);
    }

    /** Returns the line at a place if no change selected it. */
    boolean isAsInBase(int place) {
        return numbers[place] == 0;
    }

    Equipment ofBase(int place) {
        return base.get(place);
    }

    void set(int place, List<Equipment> lines) {
        if (isAsInBase(place)) {
            made.add(lines);
            numbers[place] = made.size();
            touched.set(place);
        } else {
            made.set(numbers[place] - 1, lines);
        }
    }

    /** Returns an id like this one that no other line has. */
    String freeId(String wanted) {
        String id = wanted;
        while (baseIds.contains(id) || !newIds.add(id)) {
            id += AGAIN;
        }
        return id;
    }

    BitSet touched() {
        return touched;
    }

    /** Returns the lines in the place of each touched one, in their order. */
    List<List<Equipment>> made() {
        return touched.stream().mapToObj(this::at).toList();
    }

    /** Returns all lines, in the order of the base. */
    List<Equipment> all() {
        return stream().toList();
    }

    Stream<Equipment> stream() {
        return IntStream.range(0, base.size())
                .boxed()
                .flatMap(place -> isAsInBase(place) ? Stream.of(base.get(place)) : at(place).stream());
    }
}
