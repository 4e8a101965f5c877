package io.github.evalcarbone.system;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The keys and weights that are stated on each carrier, to be checked together. Not thread-safe. */
final class StatedShares {

    /** The largest sum of keys: 1, with a tolerance for the rounding of keys. */
    private static final double MOST_KEYS = 1 + 1e-9;

    private static final class OnCarrier {

        private final ExactSum keys = new ExactSum();
        private Location keyed = Location.NONE;
        private Location weightless = Location.NONE;
        private int weighing;
        private int others;
    }

    private final Map<String, OnCarrier> carriers = new TreeMap<>();

    private OnCarrier on(String carrier) {
        return carriers.computeIfAbsent(carrier, id -> new OnCarrier());
    }

    void key(String carrier, double key, double times, Location at) {
        OnCarrier there = on(carrier);
        there.keys.addProduct(key, times);
        there.keyed = at;
    }

    void weight(String carrier) {
        on(carrier).weighing++;
    }

    void noWeight(String carrier, Location at) {
        OnCarrier there = on(carrier);
        there.others++;
        there.weightless = at;
    }

    /** Returns the problems of all carriers, by their ids. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        carriers.forEach((carrier, stated) -> {
            if (stated.keys.value() > MOST_KEYS) {
                problems.add(Problem.of(CoreCode.KEYS_ABOVE_ONE, stated.keyed, carrier, stated.keys.toString()));
            }
            if (stated.weighing > 0 && stated.others > 0) {
                problems.add(Problem.of(CoreCode.WEIGHTS_OF_SOME, stated.weightless, carrier));
            }
        });
        return problems;
    }
}
