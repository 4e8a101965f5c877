package io.github.evalcarbone.json;

import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks that a footprint that was read has every cell once: each line, phase and category, as a value or as a gap. */
final class FootprintConsistency {

    /** The largest number of problems reported; a truncated file would have one for each cell. */
    private static final int TOLD = 100;

    private FootprintConsistency() {}

    static List<Problem> problems(FootprintData data, Location place) {
        Map<String, Integer> counts = new TreeMap<>();
        data.lines().forEach(line -> cells(data, line).forEach(cell -> counts.put(cell, 0)));
        Set<String> strangers = new TreeSet<>();
        Stream.concat(
                        data.impacts().stream().map(cell -> cell(cell.line(), cell.phase(), cell.category())),
                        data.gaps().stream().map(cell -> cell(cell.line(), cell.phase(), cell.category())))
                .filter(cell -> counts.computeIfPresent(cell, (key, count) -> count + 1) == null)
                .forEach(strangers::add);
        Stream<Problem> miscounted = counts.entrySet().stream()
                .filter(entry -> entry.getValue() != 1)
                .map(entry -> Problem.of(
                        CoreCode.FOOTPRINT_CELL_COUNT, place, entry.getKey(), String.valueOf(entry.getValue())));
        Stream<Problem> undeclared = strangers.stream()
                .map(cell -> Problem.of(CoreCode.BAD_VALUE, place, cell, data.phases() + " " + data.categories()));
        return Stream.concat(undeclared, miscounted).limit(TOLD).toList();
    }

    private static List<String> cells(FootprintData data, FootprintLine line) {
        return data.phases().stream()
                .flatMap(phase -> data.categories().stream().map(category -> cell(line.id(), phase, category)))
                .toList();
    }

    private static String cell(String line, LifecyclePhase phase, ImpactCategory category) {
        return line + ", " + phase + ", " + category.id();
    }
}
