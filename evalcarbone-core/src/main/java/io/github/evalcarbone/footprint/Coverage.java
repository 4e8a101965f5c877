package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The share of an inventory covered by a footprint, to be shown with every total. Immutable and thread-safe.
 *
 * @param lines  the number of lines
 * @param completeLines  the number of lines without any gap
 * @param categories  the coverage of each category, in the order of the footprint
 */
public record Coverage(long lines, long completeLines, Map<ImpactCategory, CategoryCoverage> categories) {

    /**
     * The coverage of one category.
     *
     * @param completeLines  the number of lines without a gap in this category
     * @param knownValues  the number of values computed, one per line and phase
     * @param values  the number of values expected
     * @param completeShareOfImpact  the share of the known impact that comes from lines without a gap in this category,
     *     from 0 to 1, credits counted by their absolute value; the rest comes from lines whose impact is only partly
     *     known. 1 if nothing is known and nothing is missing, 0 if nothing is known and something is missing
     */
    public record CategoryCoverage(long completeLines, long knownValues, long values, double completeShareOfImpact) {}

    /**
     * Returns the coverage of one category: a line is complete in it if it has no gap in it, whatever it lacks in
     * others.
     *
     * @param category  a category of the footprint
     * @return its coverage
     * @throws IllegalArgumentException if the category was not computed
     */
    public CategoryCoverage of(ImpactCategory category) {
        requireComputed(categories.keySet(), category);
        return Objects.requireNonNull(categories.get(category));
    }

    /**
     * Creates a coverage.
     *
     * @param lines  the number of lines
     * @param completeLines  the number of lines without any gap
     * @param categories  the coverage of each category, in the order of the footprint
     */
    public Coverage {
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    /**
     * Returns the share of lines without any gap.
     *
     * @return the share, from 0 to 1; 1 for an inventory without lines
     */
    public double lineShare() {
        return lines == 0 ? 1 : (double) completeLines / lines;
    }

    /** Rejects a category that was not computed: its total is not known, and not 0. */
    static void requireComputed(Collection<ImpactCategory> computed, ImpactCategory category) {
        if (!computed.contains(category)) {
            throw new IllegalArgumentException("The category [" + category.id() + "] must be one of those computed, "
                    + computed.stream().map(ImpactCategory::id).toList() + ".");
        }
    }
}
