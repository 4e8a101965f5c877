package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.problem.CoreCode;
import java.util.Optional;

/**
 * An input of a rule: a local name for a value from elsewhere. Immutable and thread-safe.
 *
 * @param name  the name its formulas use
 * @param source  where the value comes from
 * @param kind  the unit, or date, or flag
 * @param gap  the gap that its absence causes; empty if it may be absent, or is always given
 */
public record RuleInput(String name, InputSource source, ValueKind kind, Optional<CoreCode> gap) {

    /** {@return whether formulas must test that it is given: it may be absent, and its absence is not a gap} */
    public boolean isOptional() {
        return gap.isEmpty() && source.mayBeMissing();
    }
}
