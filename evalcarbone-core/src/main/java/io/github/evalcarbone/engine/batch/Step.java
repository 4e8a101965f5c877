package io.github.evalcarbone.engine.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule compiled for blocks, for one impact category where categories change it. */
record Step(List<Way> ways) {

    /**
     * An alternative.
     *
     * @param when  the condition; null for the last one
     * @param whenNames  the inputs that the condition looks at
     * @param byLine  whether the condition depends on more than the setting of a line and which inputs it states
     * @param formula  how the value is computed; null for a gap
     * @param names  the inputs that the formula needs; none if it only passes one on
     * @param hides  whether the formula may give a value though an input is missing
     */
    record Way(
            @Nullable Condition when,
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

    /** Whether lines of one setting that state the same inputs may still go different ways. */
    boolean isFork() {
        return ways.stream().anyMatch(Way::byLine);
    }
}
