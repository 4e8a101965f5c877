package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.engine.sum.Dyadic;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/** The exact values behind the lines of views. */
public final class ExactLines {

    private ExactLines() {}

    public static BigDecimal exact(AllocationLine<?> line, ImpactCategory category) {
        SystemLine<?> system = (SystemLine<?>) line;
        return IntStream.range(0, system.header().targets())
                .filter(target -> system.header().category(target).equals(category))
                .mapToObj(target -> system.impacts().known(target))
                .reduce(Dyadic.ZERO, Dyadic::plus)
                .toBigDecimal();
    }

    public static BigDecimal exact(AllocationLine<?> line, LifecyclePhase phase, ImpactCategory category) {
        SystemLine<?> system = (SystemLine<?>) line;
        return IntStream.range(0, system.header().targets())
                .filter(target -> system.header().category(target).equals(category)
                        && system.header().phase(target) == phase)
                .mapToObj(target -> system.impacts().known(target))
                .reduce(Dyadic.ZERO, Dyadic::plus)
                .toBigDecimal();
    }
}
