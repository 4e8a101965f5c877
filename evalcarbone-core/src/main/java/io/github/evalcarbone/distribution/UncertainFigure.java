package io.github.evalcarbone.distribution;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Optional;

/**
 * A figure that lines share, by its place: a row of a dataset, or a parameter of a rule set. Immutable and thread-safe.
 *
 * @param kind  what it is
 * @param dataset  id and version of the dataset or rule set, such as {@code ademe 2026.8.2}
 * @param row  the row in it: the id of a model, type, area with its year, coefficient or parameter
 * @param phase  the phase, of a factor
 * @param category  the category, of a factor or mix
 */
public record UncertainFigure(
        FigureKind kind, String dataset, String row, Optional<LifecyclePhase> phase, Optional<ImpactCategory> category)
        implements Comparable<UncertainFigure> {

    /** {@return a text that no other figure has; draws depend on it, so it does not change} */
    public String id() {
        return String.join(
                "|",
                kind.name(),
                dataset,
                row,
                phase.map(Enum::name).orElse(""),
                category.map(ImpactCategory::id).orElse(""));
    }

    /** Compares by the text of {@link #id()}. */
    @Override
    public int compareTo(UncertainFigure other) {
        return id().compareTo(other.id());
    }
}
