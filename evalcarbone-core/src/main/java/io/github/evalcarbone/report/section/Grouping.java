package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.digest.DigestGroup;
import io.github.evalcarbone.engine.digest.LineTotal;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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

    public Grouping(ReportContext edition) {
        this.edition = edition;
    }

    /** Returns the groups by phase, in life-cycle order; one that is often nothing only if it is something. */
    public List<Group> phases() {
        StoredFootprint footprint = edition.footprint();
        return footprint.phases().stream()
                .filter(phase -> isIn(phase, footprint) && isCounted(phase, footprint.totals()))
                .map(phase -> group(
                        phase.label(edition.words().language()),
                        BigDecimal.ZERO,
                        footprint.total(CLIMATE_CHANGE, phase)))
                .toList();
    }

    /** Returns whether a line has a value or a gap in a phase. */
    private static boolean isIn(LifecyclePhase phase, StoredFootprint footprint) {
        return footprint.categories().stream()
                .anyMatch(category -> footprint.total(category, phase).lines() > 0);
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
    public List<Group> by(Facet facet) {
        return edition.lines().by(facet).stream()
                .sorted(Comparator.comparing(DigestGroup::key))
                .map(group -> group(label(facet, group.key()), group.items(), group.total(CLIMATE_CHANGE)))
                .sorted(Comparator.comparing(Group::known).reversed())
                .toList();
    }

    private String label(Facet facet, String name) {
        return facet == Facet.EQUIPMENT_TYPE ? edition.type(name) : edition.orNotStated(name);
    }

    /** Returns the largest groups; if there are many, the others together, apart from those of which nothing is known. */
    public List<Group> largest(Facet facet) {
        List<Group> all = by(facet);
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
    public List<Group> largestLines() {
        List<LineTotal> lines = edition.lines().digest().largest();
        List<Group> largest = new ArrayList<>();
        lines.forEach(line -> largest.add(group(line)));
        long others = edition.footprint().lineCount() - lines.size();
        largest.add(others(edition.words().count("other.lines", others), lines));
        return largest;
    }

    /** Returns the rest beside some lines, which is unknown if nothing is known of any of its lines. */
    private Group others(String label, List<LineTotal> lines) {
        DigestGroup all = edition.lines().all();
        BigDecimal items = all.items()
                .subtract(sum(lines, line -> new BigDecimal(line.line().quantity())));
        BigDecimal rest = all.exact(CLIMATE_CHANGE).subtract(sum(lines, LineTotal::exact));
        long known =
                all.known(CLIMATE_CHANGE) - count(lines, line -> !line.total().isUnknown());
        long incomplete = all.total(CLIMATE_CHANGE).incompleteLines()
                - count(lines, line -> !line.total().isComplete());
        return new Group(label, items, Optional.of(Tonnes.ofKilograms(rest)).filter(any -> known > 0), incomplete > 0);
    }

    private static long count(List<LineTotal> lines, Predicate<LineTotal> which) {
        return lines.stream().filter(which).count();
    }

    private static Group group(LineTotal line) {
        BigDecimal items = new BigDecimal(line.line().quantity());
        return group(line.line().id() + " " + line.line().label(), items, line.total());
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

    private static <T> BigDecimal sum(List<T> groups, Function<T, BigDecimal> part) {
        return groups.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A group is marked for its own gaps; rows refused, whose group is not known, are marked in the total. */
    static Group group(String label, BigDecimal items, Total total) {
        BigDecimal tonnes = Tonnes.ofKilograms(total.known().value());
        Optional<BigDecimal> told = total.isUnknown() ? Optional.empty() : Optional.of(tonnes);
        return new Group(label, items, told, total.incompleteLines() > 0);
    }
}
