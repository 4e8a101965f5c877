package io.github.evalcarbone.comparison;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The exact shares of one or more lines of a view that are known and comparable on all sides. Not thread-safe. */
final class ComparedShares {

    private BigDecimal base = BigDecimal.ZERO;
    private BigDecimal other = BigDecimal.ZERO;
    private final Set<String> unknownLines = new HashSet<>();
    private final Set<String> excludedLines = new HashSet<>();
    private long unknownValues;
    private long excludedValues;

    /** Takes one line in one phase; {@code sides} is without it where it is not there. */
    void take(
            List<Optional<AllocationLine<Application>>> sides,
            int index,
            LifecyclePhase phase,
            ImpactCategory category,
            ExcludedShares excluded) {
        List<AllocationLine<Application>> there =
                sides.stream().flatMap(Optional::stream).toList();
        if (there.stream().anyMatch(line -> isUnknown(line, phase, category))) {
            unknownLines.add(there.get(0).id());
            unknownValues++;
        } else if (there.stream().anyMatch(line -> excluded.has(line, phase, category))) {
            excludedLines.add(there.get(0).id());
            excludedValues++;
        } else {
            base = base.add(exact(sides.get(0), phase, category));
            other = other.add(exact(sides.get(index), phase, category));
        }
    }

    private static boolean isUnknown(AllocationLine<Application> line, LifecyclePhase phase, ImpactCategory category) {
        return line.value(phase, category).isEmpty();
    }

    private static BigDecimal exact(
            Optional<AllocationLine<Application>> line, LifecyclePhase phase, ImpactCategory category) {
        return line.map(there -> there.exact(phase, category)).orElse(BigDecimal.ZERO);
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
                out.isNothing() && isWholeComplete);
    }

    private static Amount amount(ImpactCategory category, BigDecimal exact) {
        return new Amount(exact.doubleValue(), category.unitPerYear());
    }
}
