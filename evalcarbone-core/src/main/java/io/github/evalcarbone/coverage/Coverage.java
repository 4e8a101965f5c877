package io.github.evalcarbone.coverage;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.SetAside;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The share of an inventory covered by a footprint, to be shown with every total. Immutable and thread-safe.
 *
 * @param lines  the number of lines
 * @param completeLines  the number of lines without any gap
 * @param categories  the coverage of each category, in the order of the footprint
 * @param setAside  the rows that were read and are not among the lines: those refused, which make every total
 *     incomplete, and those excluded on purpose, which do not
 */
public record Coverage(
        long lines, long completeLines, Map<ImpactCategory, CategoryCoverage> categories, SetAside setAside) {

    /**
     * The coverage of one category.
     *
     * @param completeLines  the number of lines without a gap in this category
     * @param knownValues  the number of values computed, one per line and phase
     * @param values  the number of values expected
     * @param completeShareOfKnownImpact  the share of the known impact that comes from lines without a gap in this category,
     *     from 0 to 1, credits counted by their absolute value; the rest comes from lines whose impact is only partly
     *     known. 1 if nothing is known and nothing is missing, 0 if nothing is known and something is missing
     */
    public record CategoryCoverage(
            long completeLines, long knownValues, long values, double completeShareOfKnownImpact) {}

    /**
     * Returns the coverage of one category: a line is complete in it if it has no gap in it, whatever it lacks in
     * others.
     *
     * @param category  a category of the footprint
     * @return its coverage
     * @throws IllegalArgumentException if the category was not computed
     */
    public CategoryCoverage of(ImpactCategory category) {
        Invariants.computed(List.copyOf(categories.keySet()), category, ImpactCategory::id, "category");
        return Objects.requireNonNull(categories.get(category));
    }

    /**
     * Creates a coverage.
     *
     * @param lines  the number of lines
     * @param completeLines  the number of lines without any gap
     * @param categories  the coverage of each category, in the order of the footprint
     * @param setAside  the rows that were read and are not among the lines
     */
    public Coverage {
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    /** {@return the number of rows that should be complete lines: the lines, and the rows refused because of an error} */
    public long rows() {
        return lines + setAside.refused();
    }

    /** {@return whether each row is a line without any gap; false if there is no line, or no category was computed} */
    public boolean isComplete() {
        return lineShare().isPresent() && completeLines == rows();
    }

    /**
     * Returns the share of rows that are lines without any gap. Rows excluded on purpose do not count.
     *
     * @return the share, from 0 to 1; empty if there is no row, no category was computed, or the number of rows is not
     *     known
     */
    public Optional<Double> lineShare() {
        return rows() == 0 || categories.isEmpty() || setAside.hasMore()
                ? Optional.empty()
                : Optional.of((double) completeLines / rows());
    }
}
