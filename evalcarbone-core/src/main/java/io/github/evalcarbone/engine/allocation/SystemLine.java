package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocatedExplanation;
import io.github.evalcarbone.allocation.AllocatedExplanation.Source;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.part.CarrierPart;
import io.github.evalcarbone.engine.part.Impacts;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of a view, whose values are computed on demand. */
final class SystemLine<T> implements AllocationLine<T> {

    private final ViewTargets targets;
    private final Kind kind;
    private final String id;
    private final String label;
    private final @Nullable T object;
    private final Impacts impacts;
    private final List<CarrierPart> parts;

    /** Creates a line; {@code parts} are its parts, to be explained; none if there is nothing to explain. */
    SystemLine(
            ViewTargets targets,
            Kind kind,
            String id,
            String label,
            @Nullable T object,
            Impacts impacts,
            List<CarrierPart> parts) {
        this.targets = targets;
        this.kind = kind;
        this.id = id;
        this.label = label;
        this.object = object;
        this.impacts = impacts;
        this.parts = parts;
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
        return Optional.ofNullable(object);
    }

    ResultHeader header() {
        return targets.header();
    }

    Impacts impacts() {
        return impacts;
    }

    @Override
    public Optional<Amount> value(LifecyclePhase phase, ImpactCategory category) {
        int target = targets.target(phase, category);
        return impacts.isMissing(target) ? Optional.empty() : Optional.of(amount(impacts, target));
    }

    private Amount amount(Impacts of, int target) {
        return targets.amount(of.rounded(target), target % targets.categories());
    }

    @Override
    public Amount known(LifecyclePhase phase, ImpactCategory category) {
        return amount(impacts, targets.target(phase, category));
    }

    @Override
    public BigDecimal exact(LifecyclePhase phase, ImpactCategory category) {
        return impacts.exact(targets.target(phase, category));
    }

    @Override
    public Total total(ImpactCategory category) {
        int found = targets.category(category);
        Amount known = targets.amount(impacts.rounded(found, targets.categories(), targets.targets()), found);
        long missing = 0;
        for (int target = found; target < targets.targets(); target += targets.categories()) {
            missing += impacts.isMissing(target) ? 1 : 0;
        }
        return new Total(known, 1, missing > 0 ? 1 : 0, missing, SetAside.NONE);
    }

    AllocatedExplanation explain(LifecyclePhase phase, ImpactCategory category) {
        int target = targets.target(phase, category);
        return new AllocatedExplanation(
                id,
                phase,
                category,
                value(phase, category),
                parts.stream().map(part -> source(part, target)).toList());
    }

    List<AllocatedExplanation> explainTotal(ImpactCategory category) {
        return header().phases().stream()
                .map(phase -> explain(phase, category))
                .filter(explanation -> !explanation.amount().map(Amount::isZero).orElse(false))
                .toList();
    }

    private Source source(CarrierPart part, int target) {
        Optional<Amount> amount =
                part.impacts().isMissing(target) ? Optional.empty() : Optional.of(amount(part.impacts(), target));
        return new Source(
                part.carrier(), amount, targets.carriers().explain(part.carrier(), target), part.shares(target));
    }

    /** Returns the same line in a view of objects of another kind. */
    <O> SystemLine<O> withoutObject() {
        return new SystemLine<>(targets, Kind.WHOLE, id, label, null, impacts, parts);
    }

    /** Returns kind, id and label in one line; do not parse. */
    @Override
    public String toString() {
        return kind + " " + id + (label.equals(id) ? "" : " (" + label + ")");
    }
}
