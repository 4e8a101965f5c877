package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.engine.sum.BoundedSum;
import io.github.evalcarbone.engine.sum.Dyadic;
import io.github.evalcarbone.footprint.Gap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The impact of something by target, exactly: what is known of it, and why a part is missing. Computed when it is asked for.
 * Immutable.
 */
public abstract class Impacts {

    /** What is known. */
    public abstract Dyadic known(int target);

    /** Why a part is missing, told of the thing itself. */
    public abstract Optional<Gap> gap(int target);

    /** Whether a part is missing. */
    public boolean isMissing(int target) {
        return gap(target).isPresent();
    }

    /** Whether all that is known of it is 0. */
    public boolean isNothing(int targets) {
        boolean nothing = true;
        for (int target = 0; target < targets && nothing; target++) {
            nothing = known(target).signum() == 0;
        }
        return nothing;
    }

    /** Adds what is known, or with the sign -1 takes it away; doubts the sum where that cannot be done in doubles. */
    abstract void addTo(BoundedSum sum, int target, int sign);

    /** What is known, as a decimal number. */
    public final BigDecimal exact(int target) {
        return known(target).toBigDecimal();
    }

    /** What is known, rounded once. */
    public final double rounded(int target) {
        BoundedSum sum = new BoundedSum();
        addTo(sum, target, 1);
        double value = sum.value();
        return Double.isNaN(value) ? known(target).doubleValue() : value;
    }

    /** What is known of several targets, every so many, rounded once. */
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
