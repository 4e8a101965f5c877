package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.problem.CoreCode;
import java.util.Map;
import java.util.Optional;

/**
 * A worked example of one rule: given these inputs, exactly this value or this gap. Immutable and thread-safe.
 * <p>
 * Inputs that are not given are missing, except parameters, which keep the value of the rule set.
 *
 * @param title  where the example comes from or what it shows
 * @param given  the inputs by local name
 * @param value  the expected number, to the last bit; empty if a gap is expected
 * @param gap  the expected gap; empty if a number is expected
 * @param finding  the finding that the alternative taken asks for; empty if it asks for none
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
     * @param title  where the example comes from or what it shows
     * @param given  the inputs by local name
     * @param value  the expected number; empty if a gap is expected
     * @param gap  the expected gap; empty if a number is expected
     * @param finding  the finding that the alternative taken asks for; empty if it asks for none
     */
    public RuleExample {
        given = Map.copyOf(given);
    }
}
