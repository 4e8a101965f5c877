package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.allocation.Allocation.Taken;
import java.util.ArrayList;
import java.util.List;

/** What an object has taken of its carriers so far. Mutable; for one thread. */
final class GatheredPart {

    private final Impacts impacts;
    private final List<ExplanationSource> explained = new ArrayList<>();

    GatheredPart(int targets) {
        impacts = new Impacts(targets);
    }

    void add(Taken taken) {
        impacts.add(taken.impacts());
        explained.add(taken.explained());
    }

    Impacts impacts() {
        return impacts;
    }

    ExplanationSource explained() {
        List<ExplanationSource> all = List.copyOf(explained);
        return target -> all.stream().flatMap(one -> one.in(target).stream()).toList();
    }
}
