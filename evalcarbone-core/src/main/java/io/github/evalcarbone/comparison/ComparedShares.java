package io.github.evalcarbone.comparison;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** The exact shares of one or more lines of a view that are known and comparable on all sides. Not thread-safe. */
final class ComparedShares {

    /** The part of a share that can be compared. */
    enum Extent {
        /** All of it. */
        WHOLE,
        /** The known part: the same lines are unknown on all sides. */
        KNOWN_PART,
        /** Nothing: other lines are unknown on each side. */
        NOTHING,
        /** Nothing: the effect of a change on one of its lines cannot be computed. */
        EXCLUDED
    }

    private BigDecimal base = BigDecimal.ZERO;
    private BigDecimal other = BigDecimal.ZERO;
    private final Set<String> unknownLines = new HashSet<>();
    private final Set<String> excludedLines = new HashSet<>();
    private boolean isRestAlike = true;
    private long unknownValues;
    private long excludedValues;

    /** Takes what is known of one share in one phase before and after. */
    void take(String share, BigDecimal before, BigDecimal after, Extent extent) {
        switch (extent) {
            case WHOLE -> add(before, after);
            case KNOWN_PART -> {
                add(before, after);
                noteUnknown(share);
            }
            case NOTHING -> {
                noteUnknown(share);
                isRestAlike &= before.compareTo(after) == 0;
            }
            case EXCLUDED -> noteExcluded(share);
        }
    }

    private void add(BigDecimal before, BigDecimal after) {
        base = base.add(before);
        other = other.add(after);
    }

    private void noteUnknown(String share) {
        unknownLines.add(share);
        unknownValues++;
    }

    private void noteExcluded(String share) {
        excludedLines.add(share);
        excludedValues++;
    }

    Difference difference(ImpactCategory category, boolean isWholeComplete) {
        KeptOut out = new KeptOut(unknownLines.size(), unknownValues, excludedLines.size(), excludedValues);
        BigDecimal exact = other.subtract(base);
        return new Difference(
                amount(category, base),
                amount(category, other),
                exact,
                amount(category, exact),
                out,
                isRestAlike,
                out.isNothing() && isWholeComplete);
    }

    private static Amount amount(ImpactCategory category, BigDecimal exact) {
        return new Amount(exact.doubleValue(), category.unitPerYear());
    }
}
