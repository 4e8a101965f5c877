package io.github.evalcarbone.spark;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import org.jspecify.annotations.Nullable;

/**
 * The figures of totals in one category, for the columns of a table. The one place that asks totals for amounts.
 *
 * @param amount  the known impact per year; null if nothing is known, which is not 0
 * @param embodied  the same of all phases but use
 * @param lines  the number of lines
 * @param incompleteLines  the number of lines of which a value is missing
 * @param missingValues  the number of values, one for each line and phase, that are missing
 * @param refusedRows  the number of rows that should be lines and are refused; null if it is not known, as in a group
 * @param isComplete  whether nothing is missing
 */
record Figures(
        @Nullable Double amount,
        @Nullable Double embodied,
        long lines,
        long incompleteLines,
        long missingValues,
        @Nullable Long refusedRows,
        boolean isComplete) {

    static Figures of(FootprintTotals totals, ImpactCategory category) {
        Total total = totals.total(category);
        return new Figures(
                amount(total),
                amount(totals.embodied(category)),
                total.lines(),
                total.incompleteLines(),
                total.missingValues(),
                total.setAside().hasMore() ? null : total.refusedRows(),
                total.lines() > 0 && total.isComplete());
    }

    private static @Nullable Double amount(Total total) {
        return total.isUnknown() ? null : total.known().value();
    }
}
