package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A view by machine or application, read from a file. Immutable. */
public final class RecordView<T> implements AllocatedFootprint<T> {

    private final ResultHeader header;
    private final List<RecordViewLine<T>> lines;
    private final List<AllocationLine<T>> parts;
    private final List<Gap> gaps;
    private final List<Finding> findings;
    private final Map<String, AllocationLine<T>> byId = new HashMap<>();
    /** By target. */
    private final BigDecimal[] sums;

    /** Creates a view; {@code parts} is the kind of the lines that are found by id. */
    public RecordView(
            ResultHeader header, Kind parts, List<RecordViewLine<T>> lines, List<Gap> gaps, List<Finding> findings) {
        this.header = header;
        this.lines = List.copyOf(lines);
        this.parts = lines.stream()
                .filter(line -> line.kind() == parts)
                .<AllocationLine<T>>map(line -> line)
                .toList();
        this.gaps = List.copyOf(gaps);
        this.findings = List.copyOf(findings);
        this.parts.forEach(part -> byId.put(part.id(), part));
        this.sums = new BigDecimal[header.targets()];
        Arrays.setAll(sums, this::sum);
    }

    private BigDecimal sum(int target) {
        return lines.stream().map(line -> line.exact(target)).reduce(BigDecimal.ZERO, BigDecimal::add);
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
    public Amount total(ImpactCategory category) {
        return total(category, header.phases());
    }

    @Override
    public Amount total(ImpactCategory category, LifecyclePhase phase) {
        header.requirePhase(phase);
        return total(category, List.of(phase));
    }

    private Amount total(ImpactCategory category, List<LifecyclePhase> phases) {
        int found = header.requireCategory(category);
        BigDecimal sum = phases.stream()
                .map(phase -> sums[header.target(header.phases().indexOf(phase), found)])
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Amount(sum.doubleValue(), category.unitPerYear());
    }
}
