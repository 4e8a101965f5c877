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
 * @param gap  the gap that its absence means; empty if it may be absent, or never is
 */
public record RuleInput(String name, InputSource source, ValueKind kind, Optional<CoreCode> gap) {

    /** {@return whether formulas must ask if it is given: it may be absent, and its absence is no gap by itself} */
    public boolean isOptional() {
        return gap.isEmpty() && source.mayBeMissing();
    }
}
