package io.github.evalcarbone.comparison;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a comparison must keep out, value by value, written another way than the library does. */
final class ComparedCells {

    private ComparedCells() {}

    /** A value of a line, by itself. */
    record Cell(String line, LifecyclePhase phase, ImpactCategory category) {

        static Cell of(Gap gap) {
            return new Cell(gap.line(), gap.phase(), gap.category());
        }

        static Cell of(LineImpact impact) {
            return new Cell(impact.line(), impact.phase(), impact.category());
        }
    }

    static Set<Cell> unknown(StoredFootprint... footprints) {
        Set<Cell> cells = new HashSet<>();
        Arrays.stream(footprints).forEach(one -> one.gaps().forEach(gap -> cells.add(Cell.of(gap))));
        return cells;
    }

    /** A side: the lines that it has, and the values that are something or may be. */
    private record Side(Set<String> lines, Set<Cell> something) {

        static Side of(StoredFootprint footprint) {
            Set<Cell> something = unknown(footprint);
            footprint.impacts().stream()
                    .filter(impact -> impact.weight() * impact.factor() != 0)
                    .forEach(impact -> something.add(Cell.of(impact)));
            return new Side(footprint.lines().stream().map(FootprintLine::id).collect(Collectors.toSet()), something);
        }
    }

    /** Returns these values, and those that are compared together with them. */
    static Set<Cell> closed(Set<Cell> out, StoredFootprint... all) {
        List<Side> sides = Stream.of(all).map(Side::of).toList();
        Set<Cell> closed = new HashSet<>(out);
        for (Cell cell : out) {
            Set<LifecyclePhase> together = together(cell, sides);
            if (together.contains(cell.phase())) {
                together.forEach(phase -> closed.add(new Cell(cell.line(), phase, cell.category())));
            }
        }
        return closed;
    }

    static Set<Cell> keptOut(StoredFootprint... all) {
        return closed(unknown(all), all);
    }

    /** Returns the phases of a line that are compared together: those that one side splits and another does not. */
    private static Set<LifecyclePhase> together(Cell cell, List<Side> sides) {
        if (isUnlike(cell, LifecyclePhase.WHOLE, sides)) {
            return EnumSet.allOf(LifecyclePhase.class);
        }
        boolean isEmbodied =
                isUnlike(cell, LifecyclePhase.EMBODIED, sides) || isUnlike(cell, LifecyclePhase.REFURBISHMENT, sides);
        return isEmbodied ? EnumSet.complementOf(EnumSet.of(LifecyclePhase.USE)) : Set.of();
    }

    /** Returns whether some sides that have the line have something in a phase, or may have, and others do not. */
    private static boolean isUnlike(Cell like, LifecyclePhase phase, List<Side> sides) {
        Cell cell = new Cell(like.line(), phase, like.category());
        return sides.stream()
                        .filter(side -> side.lines().contains(like.line()))
                        .map(side -> side.something().contains(cell))
                        .distinct()
                        .count()
                > 1;
    }
}
