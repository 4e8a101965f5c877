package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;

/** A line of a view, read from a file. Immutable. */
public final class RecordViewLine<T> implements AllocationLine<T> {

    private final ResultHeader header;
    private final Kind kind;
    private final String id;
    private final String label;
    private final Optional<T> object;
    /** By target. */
    private final BigDecimal[] exact;

    private final BitSet missing;

    /** Creates a line; {@code exact} has a number for each target of the header, 0 for an unknown value. */
    public RecordViewLine(
            ResultHeader header,
            Kind kind,
            String id,
            String label,
            Optional<T> object,
            BigDecimal[] exact,
            BitSet missing) {
        this.header = header;
        this.kind = kind;
        this.id = id;
        this.label = label;
        this.object = object;
        this.exact = exact.clone();
        this.missing = (BitSet) missing.clone();
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Optional<T> object() {
        return object;
    }

    @Override
    public Optional<Amount> value(LifecyclePhase phase, ImpactCategory category) {
        return missing.get(target(phase, category)) ? Optional.empty() : Optional.of(known(phase, category));
    }

    /** Refuses a phase or category that was not computed. */
    private int target(LifecyclePhase phase, ImpactCategory category) {
        header.requirePhase(phase);
        return header.target(header.phases().indexOf(phase), header.requireCategory(category));
    }

    @Override
    public Amount known(LifecyclePhase phase, ImpactCategory category) {
        return new Amount(exact(phase, category).doubleValue(), category.unitPerYear());
    }

    @Override
    public BigDecimal exact(LifecyclePhase phase, ImpactCategory category) {
        return exact(target(phase, category));
    }

    BigDecimal exact(int target) {
        return exact[target];
    }

    @Override
    public Total total(ImpactCategory category) {
        header.requireCategory(category);
        BigDecimal sum =
                header.phases().stream().map(phase -> exact(phase, category)).reduce(BigDecimal.ZERO, BigDecimal::add);
        long gaps = header.phases().stream()
                .filter(phase -> missing.get(target(phase, category)))
                .count();
        Amount known = new Amount(sum.doubleValue(), category.unitPerYear());
        return new Total(known, 1, gaps > 0 ? 1 : 0, gaps, SetAside.NONE);
    }

    /** Returns kind, id and label in one line; do not parse. */
    @Override
    public String toString() {
        return kind + " " + id + (label.equals(id) ? "" : " (" + label + ")");
    }
}
