package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input of a rule, resolved: its value and origin.
 *
 * @param value  its value; empty if it is missing
 * @param origin  the origin of the value
 * @param provenance  the provenance of a figure of a dataset
 * @param lookedFor  the name looked up, in terms of the inventory or the factors
 * @param told  the problems that a result using it must report
 */
public record ResolvedInput(
        Optional<Value> value, Origin origin, Optional<Provenance> provenance, String lookedFor, List<Problem> told) {

    /** An input that no object of its kind has. */
    public static final ResolvedInput NONE =
            new ResolvedInput(Optional.empty(), Origin.DECLARED, Optional.empty(), "", List.of());

    public static ResolvedInput declared(Optional<Double> number) {
        return number.map(ResolvedInput::declared).orElse(NONE);
    }

    public static ResolvedInput declared(double number) {
        return new ResolvedInput(Optional.of(Value.of(number)), Origin.DECLARED, Optional.empty(), "", List.of());
    }

    public static ResolvedInput declared(boolean flag) {
        return new ResolvedInput(Optional.of(Value.of(flag)), Origin.DECLARED, Optional.empty(), "", List.of());
    }

    public static ResolvedInput result(double number) {
        return new ResolvedInput(Optional.of(Value.of(number)), Origin.RESULT, Optional.empty(), "", List.of());
    }

    public static ResolvedInput figure(Optional<Factor> factor, Origin origin, String lookedFor) {
        return new ResolvedInput(
                factor.map(found -> Value.of(found.amount().value())),
                origin,
                factor.map(Factor::provenance),
                lookedFor,
                factor.map(found -> doubts(found, lookedFor)).orElse(List.of()));
    }

    /** Returns the first coefficient with one of these ids that has this unit. */
    public static ResolvedInput coefficient(FactorSet factors, Unit unit, List<String> ids) {
        Optional<Factor> found = ids.stream()
                .flatMap(id -> factors.coefficient(id).stream())
                .filter(coefficient -> coefficient.amount().unit().equals(unit))
                .findFirst()
                .map(Coefficient::factor);
        return figure(found, Origin.FACTOR, ids.get(ids.size() - 1));
    }

    private static List<Problem> doubts(Factor factor, String name) {
        List<String> flags = factor.provenance().doubts();
        return flags.isEmpty()
                ? List.of()
                : List.of(Problem.of(CoreCode.FLAGGED_FIGURE, Location.NONE, name, String.join(", ", flags)));
    }

    public ResolvedInput telling(Optional<Problem> problem) {
        List<Problem> all = Stream.concat(told.stream(), problem.stream()).toList();
        return new ResolvedInput(value, origin, provenance, lookedFor, all);
    }
}
