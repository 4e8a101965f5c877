package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocatedExplanation;
import io.github.evalcarbone.allocation.AllocatedExplanation.Source;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.sum.Dyadic;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A line of a view, whose values are computed when they are asked for. */
final class SystemLine<T> implements AllocationLine<T> {

    /** How the impact of equipment or a service was computed, by its id and target. */
    interface Carriers {

        Optional<Explanation> explain(String carrier, int target);
    }

    private final ResultHeader header;
    private final Kind kind;
    private final String id;
    private final String label;
    private final Optional<T> object;
    private final Impacts impacts;
    private final List<Part> parts;
    private final Carriers carriers;

    /** {@code parts} are what the line is made of, to be explained; none if there is nothing to explain. */
    SystemLine(
            ResultHeader header,
            Kind kind,
            String id,
            String label,
            Optional<T> object,
            Impacts impacts,
            List<Part> parts,
            Carriers carriers) {
        this.header = header;
        this.kind = kind;
        this.id = id;
        this.label = label;
        this.object = object;
        this.impacts = impacts;
        this.parts = List.copyOf(parts);
        this.carriers = carriers;
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

    ResultHeader header() {
        return header;
    }

    Impacts impacts() {
        return impacts;
    }

    @Override
    public Optional<Amount> value(LifecyclePhase phase, ImpactCategory category) {
        if (!header.phases().contains(phase) || !header.categories().contains(category)) {
            return Optional.empty();
        }
        int target = target(phase, category);
        return impacts.isMissing(target) ? Optional.empty() : Optional.of(amount(impacts.known(target), category));
    }

    private int target(LifecyclePhase phase, ImpactCategory category) {
        header.requirePhase(phase);
        return header.target(header.phases().indexOf(phase), header.requireCategory(category));
    }

    private static Amount amount(Dyadic exact, ImpactCategory category) {
        return new Amount(exact.doubleValue(), category.unitPerYear());
    }

    @Override
    public Amount known(LifecyclePhase phase, ImpactCategory category) {
        return amount(impacts.known(target(phase, category)), category);
    }

    @Override
    public Amount total(ImpactCategory category) {
        return amount(targets(category).mapToObj(impacts::known).reduce(Dyadic.ZERO, Dyadic::plus), category);
    }

    private IntStream targets(ImpactCategory category) {
        int found = header.requireCategory(category);
        return IntStream.range(0, header.phases().size()).map(phase -> header.target(phase, found));
    }

    @Override
    public boolean isComplete(ImpactCategory category) {
        return targets(category).noneMatch(impacts::isMissing);
    }

    @Override
    public AllocatedExplanation explain(LifecyclePhase phase, ImpactCategory category) {
        int target = target(phase, category);
        return new AllocatedExplanation(
                id,
                phase,
                category,
                value(phase, category),
                parts.stream().map(part -> source(part, target)).toList());
    }

    private Source source(Part part, int target) {
        Optional<Amount> amount = part.impacts().isMissing(target)
                ? Optional.empty()
                : Optional.of(amount(part.impacts().known(target), header.category(target)));
        return new Source(
                part.carrier(),
                amount,
                carriers.explain(part.carrier(), target),
                part.shares().stream().map(share -> share.apply(target)).toList());
    }

    /** The same line in a view whose objects are of another kind. */
    <O> SystemLine<O> withoutObject() {
        return new SystemLine<>(header, Kind.WHOLE, id, label, Optional.empty(), impacts, parts, carriers);
    }

    /** Returns kind, id and label in one line; do not parse. */
    @Override
    public String toString() {
        return kind + " " + id + (label.equals(id) ? "" : " (" + label + ")");
    }
}
