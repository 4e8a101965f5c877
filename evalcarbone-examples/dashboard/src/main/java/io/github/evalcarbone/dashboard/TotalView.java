package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.coverage.Total;
import org.jspecify.annotations.Nullable;

/**
 * A total as the screen shows it.
 *
 * @param known  the known part, in the unit of its category; null if nothing is known
 * @param isComplete  whether nothing is missing
 * @param lines  the number of lines
 * @param incompleteLines  how many of them lack a value
 * @param refusedRows  how many rows are left out
 */
record TotalView(@Nullable Double known, boolean isComplete, long lines, long incompleteLines, long refusedRows) {

    boolean hasAmount() {
        return known != null && known != 0;
    }

    static TotalView of(Total total) {
        return new TotalView(
                total.isUnknown() ? null : total.known().value(),
                total.isComplete(),
                total.lines(),
                total.incompleteLines(),
                total.refusedRows());
    }
}
