package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.sum.Dyadic;
import io.github.evalcarbone.footprint.Gap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The impact of something by target, exactly: what is known of it, and why a part is missing. Computed when it is asked for.
 * Immutable.
 */
final class Impacts {

    /** What is known by target. */
    private final IntFunction<Dyadic> known;
    /** Why a part is missing, by target. */
    private final IntFunction<Optional<Gap>> gaps;

    Impacts(IntFunction<Dyadic> known, IntFunction<Optional<Gap>> gaps) {
        this.known = known;
        this.gaps = gaps;
    }

    static final Impacts NONE = new Impacts(target -> Dyadic.ZERO, target -> Optional.empty());

    Dyadic known(int target) {
        return known.apply(target);
    }

    Optional<Gap> gap(int target) {
        return gaps.apply(target);
    }

    boolean isMissing(int target) {
        return gap(target).isPresent();
    }

    /** The same, known in part only for the reason given, where there is one. */
    Impacts missing(IntFunction<Optional<Gap>> reasons) {
        return new Impacts(known, reasons);
    }

    Impacts times(Dyadic factor) {
        return new Impacts(target -> known(target).times(factor), gaps);
    }

    static Impacts joined(List<Impacts> parts) {
        return new Impacts(
                target -> parts.stream().map(part -> part.known(target)).reduce(Dyadic.ZERO, Dyadic::plus),
                target -> parts.stream()
                        .flatMap(part -> part.gap(target).stream())
                        .findFirst());
    }

    /** What is left; it misses nothing that this one does not miss itself. */
    Impacts without(List<Impacts> parts) {
        Impacts taken = joined(parts);
        return new Impacts(target -> known(target).minus(taken.known(target)), gaps);
    }
}
