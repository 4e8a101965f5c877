package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.sum.Dyadic;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.system.ExternalService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service with what was computed for it.
 *
 * @param service  the service
 * @param values  the values by target; NaN for a gap, and for what the rules do not compute
 * @param gaps  why a value is missing, by target; null where it is not
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and written by nobody once it is made
record ServiceValues(
        ExternalService service, double[] values, @Nullable Gap[] gaps) {

    Impacts impacts() {
        return new Impacts(
                target -> isKnown(target) ? Dyadic.of(values[target]) : Dyadic.ZERO,
                target -> Optional.ofNullable(gaps[target]));
    }

    boolean isKnown(int target) {
        return !Double.isNaN(values[target]);
    }
}
