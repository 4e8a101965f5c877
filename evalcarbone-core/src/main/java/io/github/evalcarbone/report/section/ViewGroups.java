package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.Grouping.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The climate total of a view, by kind, the largest lines first; the many small lines, and those without impact, are
 * combined.
 */
final class ViewGroups {

    private static final int MOST_PARTS = 20;
    private static final int MOST_OTHERS = 8;

    private final Wording words;
    private final Tonnes tonnes;
    private final String view;

    ViewGroups(Wording words, Tonnes tonnes, String view) {
        this.words = words;
        this.tonnes = tonnes;
        this.view = view;
    }

    <T> List<Group> of(List<AllocationLine<T>> lines) {
        List<Group> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Group> ofKind = lines.stream()
                    .filter(line -> line.kind() == kind)
                    .map(line -> group(line, prefix(kind)))
                    .sorted(Comparator.comparing(Group::known).reversed())
                    .toList();
            groups.addAll(largest(ofKind, kind));
        }
        return groups;
    }

    private String prefix(Kind kind) {
        return kind == Kind.PART ? "" : words.text("kind." + view + "." + kind);
    }

    <T> Group group(AllocationLine<T> line, String prefix) {
        Total total = line.total(CLIMATE_CHANGE);
        BigDecimal known = Tonnes.ofKilograms(total.known().value());
        String name = line.label().equals(line.id()) ? line.id() : line.id() + " " + line.label();
        Optional<BigDecimal> told = total.isUnknown() ? Optional.empty() : Optional.of(known);
        return new Group(prefix + name, BigDecimal.ZERO, told, !total.isComplete());
    }

    private List<Group> largest(List<Group> all, Kind kind) {
        List<Group> told = all.stream()
                .filter(group -> kind == Kind.PART || !isNothing(group))
                .limit(kind == Kind.PART ? MOST_PARTS : MOST_OTHERS)
                .toList();
        List<Group> others = new ArrayList<>(all);
        others.removeAll(told);
        List<Group> groups = new ArrayList<>(told);
        if (!others.isEmpty()) {
            String key = told.isEmpty() ? "lines" : "other.lines";
            groups.add(Grouping.together(prefix(kind) + words.count(key, others.size()), others));
        }
        return groups;
    }

    private boolean isNothing(Group group) {
        return !group.isIncomplete()
                && group.known()
                                .setScale(tonnes.decimals(), RoundingMode.HALF_UP)
                                .signum()
                        == 0;
    }
}
