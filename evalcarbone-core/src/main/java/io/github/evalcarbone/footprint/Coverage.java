package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of an inventory a footprint covers, to be read beside every total. Immutable and thread-safe.
 *
 * @param lines  the number of lines
 * @param completeLines  how many of them have no gap at all
 * @param categories  the coverage of each category, in the order of the footprint
 */
public record Coverage(long lines, long completeLines, Map<ImpactCategory, CategoryCoverage> categories) {

    /**
     * The coverage of one category.
     *
     * @param completeLines  the lines without a gap in this category
     * @param knownValues  the values computed, one a line and phase
     * @param values  the values there should be
     * @param completeShareOfImpact  the share of the known impact that comes from lines without a gap in this category,
     *         from 0 to 1, credits counted by their size; the rest comes from lines whose impact is known in part only. 1 if nothing is known and
     *         nothing is missing, 0 if nothing is known and something is missing
     */
    public record CategoryCoverage(long completeLines, long knownValues, long values, double completeShareOfImpact) {}

    /**
     * Creates a coverage.
     *
     * @param lines  the number of lines
     * @param completeLines  how many of them have no gap at all
     * @param categories  the coverage of each category, in the order of the footprint
     */
    public Coverage {
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    /**
     * Returns the share of lines without any gap.
     *
     * @return from 0 to 1; 1 for an inventory without lines
     */
    public double lineShare() {
        return lines == 0 ? 1 : (double) completeLines / lines;
    }
}
