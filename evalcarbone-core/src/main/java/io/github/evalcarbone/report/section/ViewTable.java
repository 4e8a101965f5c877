package io.github.evalcarbone.report.section;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every value of a view as CSV, not rounded; the known part of a value is written even beside a gap, so that all values
 * add up.
 */
public final class ViewTable<T> {

    private static final int CELLS_OF_A_PART = 8;

    private final FootprintData data;
    private final List<LifecyclePhase> phases;
    private final Function<T, Optional<String>> trait;
    private final List<String> origin = new ArrayList<>();
    private final Map<Key, String> gapsOfParts = new HashMap<>();
    private final Map<Key, String> gapsOfCarriers = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private record Key(String line, LifecyclePhase phase, ImpactCategory category) {}

    private ViewTable(
            StoredSystemFootprint footprint, AllocatedFootprint<T> view, Function<T, Optional<String>> trait) {
        this.data = footprint.equipment().data();
        this.phases = footprint.phases();
        this.trait = trait;
        origin.add(LineTable.cell(
                footprint.systemRules().id() + " " + footprint.systemRules().version()));
        origin.addAll(LineTable.origin(data));
        note(view.gaps(), gapsOfParts);
        note(data.gaps(), gapsOfCarriers);
        note(footprint.machines().gaps(), gapsOfCarriers);
    }

    private static void note(List<Gap> gaps, Map<Key, String> codes) {
        gaps.forEach(gap -> codes.putIfAbsent(
                new Key(gap.line(), gap.phase(), gap.category()),
                gap.problem().code().code()));
    }

    public static <T> String of(
            StoredSystemFootprint footprint,
            AllocatedFootprint<T> view,
            String traitName,
            Function<T, Optional<String>> trait) {
        ViewTable<T> table = new ViewTable<>(footprint, view, trait);
        table.text.append("kind;line;label;").append(traitName);
        table.text.append(";phase;category;unit;value;gap;rows;allocation;inventory;evaluationDate;ruleSet;datasets\n");
        view.lines().forEach(table::line);
        LineTable.setAside(footprint.coverage().setAside(), CELLS_OF_A_PART).forEach(table::record);
        return table.text.toString();
    }

    private void line(AllocationLine<T> line) {
        List<String> start = List.of(
                line.kind().name(),
                LineTable.cell(line.id()),
                LineTable.cell(line.label()),
                LineTable.cell(line.object().flatMap(trait)));
        for (LifecyclePhase phase : phases) {
            for (ImpactCategory category : data.categories()) {
                row(start, line, new Key(line.id(), phase, category));
            }
        }
    }

    private void row(List<String> start, AllocationLine<T> line, Key key) {
        List<String> cells = new ArrayList<>(start);
        double known = line.known(key.phase(), key.category()).value();
        boolean isWhole = line.value(key.phase(), key.category()).isPresent();
        cells.add(key.phase().name());
        cells.add(LineTable.cell(key.category().id()));
        cells.add(LineTable.cell(key.category().unitPerYear().toString()));
        cells.add(isWhole || known != 0 ? Numbers.shortest(known) : "");
        cells.add(isWhole ? "" : (line.object().isPresent() ? gapsOfParts : gapsOfCarriers).getOrDefault(key, ""));
        cells.add("");
        record(cells);
    }

    private void record(List<String> cells) {
        text.append(String.join(String.valueOf(LineTable.SEPARATOR), cells)).append(LineTable.SEPARATOR);
        text.append(String.join(String.valueOf(LineTable.SEPARATOR), origin)).append('\n');
    }
}
