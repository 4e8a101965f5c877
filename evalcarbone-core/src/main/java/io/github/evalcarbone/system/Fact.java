package io.github.evalcarbone.system;

import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.rule.Value;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of an input of a rule.
 *
 * @param value  its value; empty if it is missing
 * @param origin  who supplied it
 * @param provenance  where a figure of a dataset comes from
 * @param lookedFor  what was looked for, in the words of the inventory or the factors
 */
record Fact(Optional<Value> value, Origin origin, Optional<Provenance> provenance, String lookedFor) {

    /** What no object of its kind has. */
    static final Fact NONE = new Fact(Optional.empty(), Origin.DECLARED, Optional.empty(), "");

    static Fact declared(OptionalDouble number) {
        return number.isPresent() ? declared(number.getAsDouble()) : NONE;
    }

    static Fact declared(double number) {
        return new Fact(Optional.of(Value.of(number)), Origin.DECLARED, Optional.empty(), "");
    }

    static Fact declared(boolean flag) {
        return new Fact(Optional.of(Value.of(flag)), Origin.DECLARED, Optional.empty(), "");
    }

    static Fact result(double number) {
        return new Fact(Optional.of(Value.of(number)), Origin.RESULT, Optional.empty(), "");
    }

    static Fact figure(Optional<Factor> factor, Origin origin, String lookedFor) {
        return new Fact(
                factor.map(found -> Value.of(found.amount().value())),
                origin,
                factor.map(Factor::provenance),
                lookedFor);
    }
}
