package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.part.Base;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.system.ExternalService;
import java.util.Arrays;
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

    Base impacts() {
        double[] once = new double[values.length];
        Arrays.fill(once, 1);
        return Base.of(values, once, gaps);
    }

    boolean isKnown(int target) {
        return !Double.isNaN(values[target]);
    }
}
