package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The climate total in groups; groups with gaps are marked, and groups without any value are included. */
public final class Grouping {

    private static final int MOST_GROUPS = 6;

    private final ReportContext edition;
    /** A group: its name, its number of items, its tonnes if any are known, and whether some are missing. */
    public record Group(String label, BigDecimal items, Optional<BigDecimal> tonnes, boolean isIncomplete) {

        BigDecimal known() {
            return tonnes.orElse(BigDecimal.ZERO);
        }
    }

    /** The property of a line that it is grouped by. */
    interface Key {
        Optional<String> of(FootprintLine line);
    }

    public Grouping(ReportContext edition) {
        this.edition = edition;
    }

    /** Returns the groups by phase, in life-cycle order; one that is often nothing only if it is something. */
    public List<Group> phases() {
        return edition.footprint().by(Facet.PHASE).groups().stream()
                .filter(group -> isCounted(
                        group.key().phase().orElseThrow(), edition.footprint().totals()))
                .map(group -> group(
                        group.key().phase().orElseThrow().label(edition.words().language()),
                        BigDecimal.ZERO,
                        group.total(CLIMATE_CHANGE)))
                .toList();
    }

    /** Returns whether a phase is shown: a value other than 0 is counted in it, or is missing in it more
     * often than in manufacturing. */
    public static boolean isCounted(LifecyclePhase phase, FootprintTotals totals) {
        Total own = totals.total(CLIMATE_CHANGE, phase);
        return !isOftenNothing(phase)
                || !own.known().isZero()
                || totals.phases().stream()
                        .filter(other -> other == LifecyclePhase.MANUFACTURING)
                        .anyMatch(other -> missing(totals, other) < own.missingValues());
    }

    private static long missing(FootprintTotals totals, LifecyclePhase phase) {
        return totals.total(CLIMATE_CHANGE, phase).missingValues();
    }

    /** Returns whether a phase is 0 for most equipment: unsplit figures, and the refurbishment of what was new. */
    static boolean isOftenNothing(LifecyclePhase phase) {
        return phase == LifecyclePhase.EMBODIED || phase == LifecyclePhase.REFURBISHMENT;
    }

    /** Returns the groups by a facet, the largest first. */
    public List<Group> by(Facet facet, Key key) {
        Map<String, Total> totals = new HashMap<>();
        edition.footprint()
                .by(facet)
                .totals(CLIMATE_CHANGE)
                .forEach((group, total) -> totals.put(group.of(facet).orElse(""), total));
        Map<String, List<FootprintLine>> lines = edition.data().lines().stream()
                .collect(Collectors.groupingBy(
                        line -> key.of(line).orElse(""), LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        lines.forEach((name, members) -> groups.add(
                group(label(facet, name, members), items(members), Objects.requireNonNull(totals.get(name)))));
        groups.sort(Comparator.comparing(Group::known).reversed());
        return groups;
    }

    private String label(Facet facet, String name, List<FootprintLine> members) {
        return switch (facet) {
            case EQUIPMENT_TYPE -> edition.type(name);
            case LINE -> name + " " + members.get(0).label();
            default -> edition.orNotStated(name);
        };
    }

    /** Returns the largest groups; if there are many, the others together, apart from those of which nothing is known. */
    public List<Group> largest(Facet facet, Key key) {
        List<Group> all = by(facet, key);
        if (all.size() <= MOST_GROUPS + 2) {
            return all;
        }
        List<Group> known =
                all.stream().filter(group -> group.tonnes().isPresent()).toList();
        List<Group> unknown =
                all.stream().filter(group -> group.tonnes().isEmpty()).toList();
        int shown = Math.min(known.size(), MOST_GROUPS);
        List<Group> largest = new ArrayList<>(known.subList(0, shown));
        add(largest, "explain.other.groups", known.subList(shown, known.size()));
        add(largest, "unknown.groups", unknown);
        return largest;
    }

    private void add(List<Group> groups, String key, List<Group> others) {
        if (others.size() == 1) {
            groups.addAll(others);
        } else if (!others.isEmpty()) {
            groups.add(together(edition.words().count(key, others.size()), others));
        }
    }

    /** Returns the largest lines, then all others together. */
    public List<Group> largestLines(int count) {
        List<Group> all = by(Facet.LINE, line -> Optional.of(line.id()));
        List<Group> largest = new ArrayList<>(all.subList(0, count));
        List<Group> others = all.subList(count, all.size());
        largest.add(together(edition.words().count("other.lines", others.size()), others));
        return largest;
    }

    /** Returns several groups as one. */
    public static Group together(String label, List<Group> groups) {
        return new Group(
                label,
                sum(groups, Group::items),
                groups.stream().anyMatch(group -> group.tonnes().isPresent())
                        ? Optional.of(sum(groups, Group::known))
                        : Optional.empty(),
                groups.stream().anyMatch(Group::isIncomplete));
    }

    private static BigDecimal items(List<FootprintLine> lines) {
        return lines.stream()
                .map(FootprintLine::quantity)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<Group> groups, Function<Group, BigDecimal> part) {
        return groups.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A group is marked for its own gaps; rows refused, whose group is not known, are marked in the total. */
    static Group group(String label, BigDecimal items, Total total) {
        BigDecimal tonnes = Tonnes.ofKilograms(total.known().value());
        Optional<BigDecimal> told = total.isUnknown() ? Optional.empty() : Optional.of(tonnes);
        return new Group(label, items, told, total.incompleteLines() > 0);
    }
}
