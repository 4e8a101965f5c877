package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A view by machine or application, read from a file. Immutable. */
public final class RecordView<T> implements AllocatedFootprint<T> {

    private final FootprintTotals totals;
    private final List<RecordViewLine<T>> lines;
    private final List<AllocationLine<T>> parts;
    private final List<Gap> gaps;
    private final List<Finding> findings;
    private final Map<String, AllocationLine<T>> byId = new HashMap<>();

    /** Creates a view with the totals of its lines; {@code parts} is the kind of the lines that are found by id. */
    public RecordView(
            FootprintTotals totals, Kind parts, List<RecordViewLine<T>> lines, List<Gap> gaps, List<Finding> findings) {
        this.totals = totals;
        this.lines = List.copyOf(lines);
        this.parts = lines.stream()
                .filter(line -> line.kind() == parts)
                .<AllocationLine<T>>map(line -> line)
                .toList();
        this.gaps = List.copyOf(gaps);
        this.findings = List.copyOf(findings);
        this.parts.forEach(part -> byId.put(part.id(), part));
    }

    @Override
    public List<AllocationLine<T>> lines() {
        return List.copyOf(lines);
    }

    @Override
    public List<AllocationLine<T>> parts() {
        return parts;
    }

    @Override
    public List<Gap> gaps() {
        return gaps;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Optional<AllocationLine<T>> part(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Total total(ImpactCategory category) {
        return totals.total(category);
    }

    @Override
    public Total total(ImpactCategory category, LifecyclePhase phase) {
        return totals.total(category, phase);
    }
}
