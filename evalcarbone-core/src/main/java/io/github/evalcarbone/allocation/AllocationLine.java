package io.github.evalcarbone.allocation;

import io.github.evalcarbone.engine.allocation.ExplanationSource;
import io.github.evalcarbone.engine.allocation.Impacts;
import io.github.evalcarbone.engine.allocation.Targets;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line of a view: the part that an object takes, what is left of a carrier, or something that carries nothing. Immutable and
 * thread-safe.
 *
 * @param <T>  what takes parts: {@code VirtualMachine} or {@code Application}; or a {@code Service}
 */
public final class AllocationLine<T> {

    private final Kind kind;
    private final String id;
    private final String label;
    private final Optional<T> object;
    private final Targets targets;
    private final Impacts impacts;
    private final ExplanationSource explained;

    AllocationLine(
            Kind kind,
            String id,
            String label,
            Optional<T> object,
            Targets targets,
            Impacts impacts,
            ExplanationSource explained) {
        this.kind = kind;
        this.id = id;
        this.label = label;
        this.object = object;
        this.targets = targets;
        this.impacts = impacts;
        this.explained = explained;
    }

    /** What a line is. */
    public enum Kind {
        /** The part of an object; of a machine that carries others, what these leave it. */
        PART,
        /** What the objects on a carrier leave of it: idle capacity, and what is shared with nobody. */
        UNALLOCATED,
        /** Equipment, a machine or a service, on which none of the objects runs. */
        WHOLE
    }

    /** {@return what the line is} */
    public Kind kind() {
        return kind;
    }

    /** {@return the id of the object, or of the carrier} */
    public String id() {
        return id;
    }

    /** {@return what people call it} */
    public String label() {
        return label;
    }

    /** {@return the object; empty for what is left of a carrier, and for a carrier that stands for itself} */
    public Optional<T> object() {
        return object;
    }

    /**
     * Returns a value.
     *
     * @param phase  the phase
     * @param category  the category
     * @return the impact per year, rounded once; empty if a part of it is a gap or the footprint has no such value
     */
    public Optional<Amount> value(LifecyclePhase phase, ImpactCategory category) {
        int target = targets.of(phase, category);
        return target < 0 || impacts.isMissing(target)
                ? Optional.empty()
                : Optional.of(new Amount(impacts.rounded(target), category.unitPerYear()));
    }

    /**
     * Returns what is known of a value, even if a part of it is a gap.
     *
     * @param phase  the phase
     * @param category  the category
     * @return the known impact per year, rounded once; 0 if nothing is known
     */
    public Amount known(LifecyclePhase phase, ImpactCategory category) {
        return new Amount(exact(phase, category).doubleValue(), category.unitPerYear());
    }

    /**
     * Returns the known impact of all phases.
     *
     * @param category  the category
     * @return the correctly rounded exact sum per year
     */
    public Amount total(ImpactCategory category) {
        return new Amount(exact(category).doubleValue(), category.unitPerYear());
    }

    /**
     * Tells whether nothing is missing from the total of a category.
     *
     * @param category  the category
     * @return whether it has no gap
     */
    public boolean isComplete(ImpactCategory category) {
        return targets.in(category).noneMatch(impacts::isMissing);
    }

    /**
     * Explains a value.
     * <p>
     * Of a part there is an explanation for each of its carriers. By rules that give exact products it is that of the share, by
     * which the impact of the carrier is multiplied; else of the impact itself. That of a machine which carries others is of its part
     * before what these take. What is unallocated is the carrier without its
     * parts, and equipment is explained by its own footprint: neither has any here.
     *
     * @param phase  the phase
     * @param category  the category
     * @return rules, inputs, factors and sources, or the reason of a gap; empty if there is nothing to explain
     */
    public List<Explanation> explain(LifecyclePhase phase, ImpactCategory category) {
        int target = targets.of(phase, category);
        return target < 0 ? List.of() : explained.in(target);
    }

    /** The same line in a view whose objects are of another kind. */
    <O> AllocationLine<O> withoutObject() {
        return new AllocationLine<>(Kind.WHOLE, id, label, Optional.empty(), targets, impacts, explained);
    }

    Impacts impacts() {
        return impacts;
    }

    BigDecimal exact(ImpactCategory category) {
        return targets.in(category).mapToObj(impacts::known).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal exact(LifecyclePhase phase, ImpactCategory category) {
        int target = targets.of(phase, category);
        return target < 0 ? BigDecimal.ZERO : impacts.known(target);
    }

    /** Returns kind, id and label in one line; do not parse. */
    @Override
    public String toString() {
        return kind + " " + id + (label.equals(id) ? "" : " (" + label + ")");
    }
}
