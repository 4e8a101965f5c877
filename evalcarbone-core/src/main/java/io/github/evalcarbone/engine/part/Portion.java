package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.sum.BoundedSum;
import io.github.evalcarbone.engine.sum.Dyadic;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fraction of a line or service that is the same in all targets, or the remainder after such fractions. */
public final class Portion extends Impacts {

    private final Base base;
    private final ExactFactor factor;
    private final ResultHeader header;
    /** The id of the object it is allocated to. */
    private final String id;

    private final @Nullable Unshared unshared;

    private Portion(Base base, ExactFactor factor, ResultHeader header, String id, @Nullable Unshared unshared) {
        this.base = base;
        this.factor = factor;
        this.header = header;
        this.id = id;
        this.unshared = unshared;
    }

    /** Returns the whole. */
    public static Portion of(Base base, ResultHeader header, String id) {
        return new Portion(base, ExactFactor.ONE, header, id, null);
    }

    /** Returns a share of it for another object; a share of NaN is unknown, for the reason given. */
    public Portion times(double share, String taker, @Nullable Unshared why) {
        return Double.isNaN(share)
                ? new Portion(base, ExactFactor.ZERO, header, taker, unshared == null ? why : unshared)
                : new Portion(base, factor.times(share), header, taker, unshared);
    }

    /**
     * Returns the remainder after shares, which is missing only what this portion is missing. NaN counts as no share.
     */
    public Portion without(double[] shares) {
        return shares.length == 0 ? this : new Portion(base, factor.without(shares), header, id, unshared);
    }

    @Override
    public Dyadic known(int target) {
        return factor.isZero() ? Dyadic.ZERO : base.known(target).times(factor.exact());
    }

    @Override
    public Optional<Gap> gap(int target) {
        Gap of = base.reason(target);
        Unshared why = of == null ? unshared : new Unshared(of.rule(), of.problem());
        return why == null ? Optional.empty() : Optional.of(why.gap(header, target, id));
    }

    @Override
    public boolean isMissing(int target) {
        return unshared != null || base.isMissing(target);
    }

    @Override
    void addTo(BoundedSum sum, int target, int sign) {
        if (factor.isUsual()) {
            base.addTo(sum, target, sign * factor.high, sign * factor.low);
        } else if (!factor.isZero()) {
            sum.doubt();
        }
    }

    @Override
    public boolean isNothing(int targets) {
        return factor.isZero() || base.isNothing(targets);
    }
}
