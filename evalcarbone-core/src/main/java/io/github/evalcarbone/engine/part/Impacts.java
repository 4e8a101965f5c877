package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.sum.BoundedSum;
import io.github.evalcarbone.engine.sum.Dyadic;
import java.math.BigDecimal;
import java.util.Optional;

/** An exact impact by target: the known part, and the reason why a part is missing. Computed on demand. Immutable. */
public abstract class Impacts {

    /** Returns the known part. */
    public abstract Dyadic known(int target);

    /** Returns the reason why a part is missing, as a gap of the object itself. */
    public abstract Optional<Gap> gap(int target);

    /** Returns whether a part is missing. */
    public boolean isMissing(int target) {
        return gap(target).isPresent();
    }

    /** Returns whether the known part is 0 in all targets. */
    public boolean isNothing(int targets) {
        boolean nothing = true;
        for (int target = 0; target < targets && nothing; target++) {
            nothing = known(target).signum() == 0;
        }
        return nothing;
    }

    /**
     * Adds the known part, or subtracts it if the sign is -1; marks the sum as in doubt if that cannot be done in
     * doubles.
     */
    abstract void addTo(BoundedSum sum, int target, int sign);

    /** Returns the known part as a decimal number. */
    public final BigDecimal exact(int target) {
        return known(target).toBigDecimal();
    }

    /** Returns the known part, rounded once. */
    public final double rounded(int target) {
        BoundedSum sum = new BoundedSum();
        addTo(sum, target, 1);
        double value = sum.value();
        return Double.isNaN(value) ? known(target).doubleValue() : value;
    }

    /**
     * Returns the sum of the known parts of the targets from {@code first}, every {@code step}, below {@code end},
     * rounded once.
     */
    public final double rounded(int first, int step, int end) {
        BoundedSum sum = new BoundedSum();
        for (int target = first; target < end; target += step) {
            addTo(sum, target, 1);
        }
        double value = sum.value();
        return Double.isNaN(value) ? known(first, step, end).doubleValue() : value;
    }

    private Dyadic known(int first, int step, int end) {
        Dyadic all = Dyadic.ZERO;
        for (int target = first; target < end; target += step) {
            all = all.plus(known(target));
        }
        return all;
    }
}
