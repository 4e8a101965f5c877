package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.sum.BoundedSum;
import io.github.evalcarbone.engine.sum.Dyadic;
import java.util.Optional;

/** A part whose impact, or share, rules compute for each target separately. */
public final class TargetValues extends Impacts {

    /** The results of rules for the part, by target. */
    public interface Given {

        /** Returns the value in a target; NaN if unknown. */
        double value(int target);

        Unshared reason(int target);
    }

    private final Impacts carrier;
    private final Given given;
    private final boolean ofCarrier;
    private final ResultHeader header;
    private final String id;

    /** Creates a part; {@code ofCarrier} if the values are shares of the carrier rather than impacts. */
    public TargetValues(Impacts carrier, Given given, boolean ofCarrier, ResultHeader header, String id) {
        this.carrier = carrier;
        this.given = given;
        this.ofCarrier = ofCarrier;
        this.header = header;
        this.id = id;
    }

    private boolean lacks(int target) {
        return Double.isNaN(given.value(target)) || carrier.isMissing(target);
    }

    @Override
    public Dyadic known(int target) {
        if (lacks(target)) {
            return Dyadic.ZERO;
        }
        Dyadic value = Dyadic.of(given.value(target));
        return ofCarrier ? carrier.known(target).times(value) : value;
    }

    @Override
    public Optional<Gap> gap(int target) {
        Optional<Gap> of = carrier.gap(target);
        if (of.isPresent()) {
            return of.map(gap -> new Unshared(gap.rule(), gap.problem()).gap(header, target, id));
        }
        return Double.isNaN(given.value(target))
                ? Optional.of(given.reason(target).gap(header, target, id))
                : Optional.empty();
    }

    @Override
    public boolean isMissing(int target) {
        return lacks(target);
    }

    @Override
    void addTo(BoundedSum sum, int target, int sign) {
        if (ofCarrier) {
            sum.doubt();
        } else if (!lacks(target)) {
            sum.add(sign * given.value(target));
        }
    }
}
