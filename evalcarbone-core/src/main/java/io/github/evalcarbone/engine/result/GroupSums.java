package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import io.github.evalcarbone.units.Unit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sums and counts of a group, by category. Mutable and not thread-safe. */
final class GroupSums {

    private final ExactSum[] sums;
    private final long[] lines;
    private final long[] incomplete;
    private final long[] missing;

    GroupSums(int categories) {
        this.sums = Stream.generate(ExactSum::new).limit(categories).toArray(ExactSum[]::new);
        this.lines = new long[categories];
        this.incomplete = new long[categories];
        this.missing = new long[categories];
    }

    void add(int category, @Nullable ExactSum more) {
        if (more != null) {
            sums[category].add(more);
        }
    }

    void count(int category, long more, long moreIncomplete, long moreMissing) {
        lines[category] += more;
        incomplete[category] += moreIncomplete;
        missing[category] += moreMissing;
    }

    Total total(int category, Unit unit, SetAside setAside) {
        Amount known = new Amount(sums[category].value(), unit);
        return new Total(known, lines[category], incomplete[category], missing[category], setAside);
    }
}
