package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.problem.CoreCode;
import java.util.Map;
import java.util.Optional;

/**
 * A worked example of one rule: inputs, and the exact value or the gap expected. Immutable and thread-safe.
 * <p>
 * Inputs that are not given are missing, except parameters, which keep the value of the rule set.
 *
 * @param title  the origin or purpose of the example
 * @param given  the inputs by local name
 * @param value  the expected number, to the last bit; empty if a gap is expected
 * @param gap  the expected gap; empty if a number is expected
 * @param finding  the finding expected of the alternative that applies; empty if none is expected
 */
public record RuleExample(
        String title,
        Map<String, Value> given,
        Optional<Double> value,
        Optional<CoreCode> gap,
        Optional<CoreCode> finding) {

    /**
     * Creates an example.
     *
     * @param title  the origin or purpose of the example
     * @param given  the inputs by local name
     * @param value  the expected number; empty if a gap is expected
     * @param gap  the expected gap; empty if a number is expected
     * @param finding  the finding expected of the alternative that applies; empty if none is expected
     */
    public RuleExample {
        given = Map.copyOf(given);
    }
}
