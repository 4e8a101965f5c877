package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.sum.BoundedSum;
import io.github.evalcarbone.engine.sum.Dyadic;
import java.util.List;
import java.util.Optional;

/** The remainder of a whole after parts, which is missing only what the whole is missing. */
public final class Remainder extends Impacts {

    private final Impacts whole;
    private final List<? extends Impacts> taken;

    public Remainder(Impacts whole, List<? extends Impacts> taken) {
        this.whole = whole;
        this.taken = List.copyOf(taken);
    }

    @Override
    public Dyadic known(int target) {
        Dyadic left = whole.known(target);
        for (Impacts part : taken) {
            left = left.minus(part.known(target));
        }
        return left;
    }

    @Override
    public Optional<Gap> gap(int target) {
        return whole.gap(target);
    }

    @Override
    public boolean isMissing(int target) {
        return whole.isMissing(target);
    }

    @Override
    void addTo(BoundedSum sum, int target, int sign) {
        whole.addTo(sum, target, sign);
        for (Impacts part : taken) {
            part.addTo(sum, target, -sign);
        }
    }
}
