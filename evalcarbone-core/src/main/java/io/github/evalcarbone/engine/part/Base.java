package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.sum.BoundedSum;
import io.github.evalcarbone.engine.sum.Dyadic;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The impact of a line or a service, as weight x factor, of which parts are allocated. */
public abstract class Base extends Impacts {

    /** Returns the weight in a target; NaN if it is not known. */
    protected abstract double weight(int target);

    protected abstract double factor(int target);

    protected abstract @Nullable Gap reason(int target);

    /** Returns an impact from weights, factors and gaps by target. */
    public static Base of(double[] weights, double[] factors, @Nullable Gap[] gaps) {
        return new Known(weights, factors, gaps);
    }

    @Override
    public Dyadic known(int target) {
        return Double.isNaN(weight(target))
                ? Dyadic.ZERO
                : Dyadic.of(weight(target)).times(Dyadic.of(factor(target)));
    }

    @Override
    public Optional<Gap> gap(int target) {
        return Optional.ofNullable(reason(target));
    }

    @Override
    public boolean isMissing(int target) {
        return reason(target) != null;
    }

    @Override
    void addTo(BoundedSum sum, int target, int sign) {
        addTo(sum, target, sign, 0);
    }

    /** Adds a share of it to a sum. */
    final void addTo(BoundedSum sum, int target, double share, double more) {
        sum.add(weight(target), factor(target), share, more);
    }

    @Override
    public final boolean isNothing(int targets) {
        for (int target = 0; target < targets; target++) {
            double weight = weight(target);
            if (!Double.isNaN(weight) && weight != 0 && factor(target) != 0) {
                return false;
            }
        }
        return true;
    }

    private static final class Known extends Base {

        private final double[] weights;
        private final double[] factors;
        private final @Nullable Gap[] gaps;

        Known(double[] weights, double[] factors, @Nullable Gap[] gaps) {
            this.weights = weights;
            this.factors = factors;
            this.gaps = gaps;
        }

        @Override
        protected double weight(int target) {
            return weights[target];
        }

        @Override
        protected double factor(int target) {
            return factors[target];
        }

        @Override
        protected @Nullable Gap reason(int target) {
            return gaps[target];
        }
    }
}
