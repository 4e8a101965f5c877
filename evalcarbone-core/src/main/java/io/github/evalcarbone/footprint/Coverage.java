package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
     * @return the share, from 0 to 1; empty if there is no line, or no category was computed
     */
    public Optional<Double> lineShare() {
        return lines == 0 || categories.isEmpty() ? Optional.empty() : Optional.of((double) completeLines / lines);
    }
}
