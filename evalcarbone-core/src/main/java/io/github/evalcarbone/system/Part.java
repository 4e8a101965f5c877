package io.github.evalcarbone.system;

import io.github.evalcarbone.system.Sharing.Taken;
import java.util.ArrayList;
import java.util.List;

/** What an object has taken of its carriers so far. Mutable; for one thread. */
final class Part {

    private final Impacts impacts;
    private final List<Explained> explained = new ArrayList<>();

    Part(int targets) {
        impacts = new Impacts(targets);
    }

    void add(Taken taken) {
        impacts.add(taken.impacts());
        explained.add(taken.explained());
    }

    Impacts impacts() {
        return impacts;
    }

    Explained explained() {
        List<Explained> all = List.copyOf(explained);
        return target -> all.stream().flatMap(one -> one.in(target).stream()).toList();
    }
}
