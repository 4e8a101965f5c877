package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.math.BigDecimal;
import java.util.List;

/**
 * Lines that share a property, such as their type.
 *
 * @param key  the property; empty if not stated
 * @param parts  the lines
 */
public record DigestGroup(String key, List<AlikeLines> parts) {

    /** Returns the exact number of items. */
    public BigDecimal items() {
        return parts.stream().map(AlikeLines::items).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the total in a category of the scope; rows that were set aside are in no group. */
    public Total total(ImpactCategory category) {
        ExactSum sum = new ExactSum();
        long incomplete = 0;
        long missing = 0;
        for (AlikeLines part : parts) {
            part.phases().forEach(phase -> part.addTo(sum, category, phase));
            incomplete += part.missing(category) > 0 ? part.lines() : 0;
            missing += part.missing(category) * part.lines();
        }
        return total(category, sum, lines(), incomplete, missing);
    }

    /** Returns the total in a category and phase, of the lines that have a value or a gap there. */
    public Total total(ImpactCategory category, LifecyclePhase phase) {
        ExactSum sum = new ExactSum();
        long known = 0;
        long missing = 0;
        for (AlikeLines part : parts) {
            known += part.addTo(sum, category, phase) ? part.lines() : 0;
            missing += part.missing(category, phase) * part.lines();
        }
        return total(category, sum, known + missing, missing, missing);
    }

    /** Returns the known impact in a category of the scope, not rounded. */
    public BigDecimal exact(ImpactCategory category) {
        ExactSum sum = new ExactSum();
        parts.forEach(part -> part.phases().forEach(phase -> part.addTo(sum, category, phase)));
        return sum.toBigDecimal();
    }

    /** Returns the number of lines of which something is known in a category, or nothing is missing. */
    public long known(ImpactCategory category) {
        return parts.stream()
                .mapToLong(part -> part.lines() - (part.missing(category) > 0 ? part.unknown(category) : 0))
                .sum();
    }

    private long lines() {
        return parts.stream().mapToLong(AlikeLines::lines).sum();
    }

    private static Total total(ImpactCategory category, ExactSum sum, long lines, long incomplete, long missing) {
        return new Total(new Amount(sum.value(), category.unitPerYear()), lines, incomplete, missing, SetAside.NONE);
    }
}
