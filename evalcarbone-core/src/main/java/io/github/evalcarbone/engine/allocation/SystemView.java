package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A view: the lines of its objects, and the other lines, created on demand. */
final class SystemView<T> implements AllocatedFootprint<T> {

    private final FootprintTotals totals;
    private final List<SystemLine<T>> parts;
    private final Supplier<List<SystemLine<T>>> others;
    private final Supplier<List<Gap>> gaps;
    private final Supplier<List<Finding>> findings;
    /** Created at the first look-up; every thread would create the same map. */
    private @Nullable Map<String, SystemLine<T>> byId;

    SystemView(
            FootprintTotals totals,
            List<SystemLine<T>> parts,
            Supplier<List<SystemLine<T>>> others,
            Supplier<List<Gap>> gaps,
            Supplier<List<Finding>> findings) {
        this.totals = totals;
        this.parts = List.copyOf(parts);
        this.others = others;
        this.gaps = gaps;
        this.findings = findings;
    }

    /** Returns the view of two systems without common objects, with given totals. */
    SystemView<T> joined(SystemView<T> other, FootprintTotals both) {
        return new SystemView<>(
                both,
                concat(parts, other.parts),
                () -> concat(others.get(), other.others.get()),
                () -> concat(gaps.get(), other.gaps.get()),
                () -> concat(findings.get(), other.findings.get()));
    }

    /** Returns this view with other totals. */
    SystemView<T> under(FootprintTotals other) {
        return new SystemView<>(other, parts, others, gaps, findings);
    }

    static <E> List<E> concat(List<? extends E> first, List<? extends E> second) {
        List<E> both = new ArrayList<>(first.size() + second.size());
        both.addAll(first);
        both.addAll(second);
        return both;
    }

    @Override
    public List<AllocationLine<T>> lines() {
        return concat(parts, others.get());
    }

    @Override
    public List<AllocationLine<T>> parts() {
        return List.copyOf(parts);
    }

    FootprintTotals totals() {
        return totals;
    }

    List<SystemLine<T>> systemLines() {
        return parts;
    }

    @Override
    public List<Gap> gaps() {
        return gaps.get();
    }

    @Override
    public List<Finding> findings() {
        return findings.get();
    }

    @Override
    public Optional<AllocationLine<T>> part(String id) {
        return find(id).map(line -> line);
    }

    Optional<SystemLine<T>> find(String id) {
        Map<String, SystemLine<T>> known = byId;
        if (known == null) {
            Map<String, SystemLine<T>> found = new HashMap<>();
            parts.forEach(part -> found.put(part.id(), part));
            byId = found;
            known = found;
        }
        return Optional.ofNullable(known.get(id));
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
