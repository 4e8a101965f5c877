package io.github.evalcarbone.engine.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule compiled for blocks, for one impact category if it depends on the category. */
record Step(List<Way> ways) {

    /**
     * An alternative.
     *
     * @param when  the condition; null for the last one
     * @param whenNames  the inputs that the condition reads
     * @param byLine  whether the condition depends on more than the setting of a line and the set of inputs it states
     * @param formula  the formula of the value; null for a gap
     * @param names  the inputs that the formula needs; none if it merely passes one on
     * @param hides  whether the formula may have a value although an input is missing
     */
    record Way(
            @Nullable Criterion when,
            List<Node> whenNames,
            boolean byLine,
            @Nullable Node formula,
            List<Node> names,
            boolean hides) {

        public Way {
            whenNames = List.copyOf(whenNames);
            names = List.copyOf(names);
        }
    }

    Step {
        ways = List.copyOf(ways);
    }

    /** Returns whether lines of one setting that state the same inputs may still take different alternatives. */
    boolean isFork() {
        return ways.stream().anyMatch(Way::byLine);
    }
}
