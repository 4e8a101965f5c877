package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.sum.BoundedSum;
import io.github.evalcarbone.engine.sum.Dyadic;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The sum of several parts, which may be incomplete for a reason of its own. */
public final class JoinedImpacts extends Impacts {

    private final Impacts[] parts;
    private final Optional<IntFunction<Gap>> reason;

    public JoinedImpacts(List<Impacts> parts, Optional<IntFunction<Gap>> reason) {
        this.parts = parts.toArray(Impacts[]::new);
        this.reason = reason;
    }

    @Override
    public Dyadic known(int target) {
        Dyadic all = Dyadic.ZERO;
        for (Impacts part : parts) {
            all = all.plus(part.known(target));
        }
        return all;
    }

    @Override
    public Optional<Gap> gap(int target) {
        if (reason.isPresent()) {
            return reason.map(gaps -> gaps.apply(target));
        }
        for (Impacts part : parts) {
            if (part.isMissing(target)) {
                return part.gap(target);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isMissing(int target) {
        boolean missing = reason.isPresent();
        for (int i = 0; i < parts.length && !missing; i++) {
            missing = parts[i].isMissing(target);
        }
        return missing;
    }

    @Override
    void addTo(BoundedSum sum, int target, int sign) {
        for (Impacts part : parts) {
            part.addTo(sum, target, sign);
        }
    }
}
