package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.part.Base;
import io.github.evalcarbone.system.ExternalService;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A service with its results.
 *
 * @param service  the service
 * @param values  the values by target; NaN for a gap, and for a target that the rules do not compute
 * @param gaps  the gaps by target; null if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
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
