package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Role and standing of types: one type has the same in all datasets of this project, so that the order in which they are combined
 * does not decide on a PUE.
 */
final class Standings {

    private Standings() {}

    static Stream<String> faults(DataPackage data) {
        return Neighbours.others(data).map(other -> other.byId("types")).flatMap(others -> faults(data, others));
    }

    private static Stream<String> faults(DataPackage data, Map<String, Row> others) {
        return data.rows("types").stream()
                .flatMap(type -> Optional.ofNullable(others.get(type.get("id")))
                        .filter(other -> !of(other).equals(of(type)))
                        .map(other -> type.fault(
                                type.get("id") + " is [" + of(type) + "], but [" + of(other) + "] elsewhere"))
                        .stream());
    }

    /** An empty cell means what the format says of it. */
    private static String of(Row type) {
        return (type.has("role") ? type.get("role") : "it") + ", "
                + (type.has("standing") ? type.get("standing") : "workplace");
    }
}
