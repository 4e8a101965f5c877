package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.RefusedPart.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The refused machines, or applications, of a system, by carrier. Immutable and thread-safe. */
public final class Refusals {

    /** A system that refused nothing. */
    public static final Refusals NONE = new Refusals(List.of(), Kind.MACHINE);

    private static final int MOST_NAMES = 5;
    private static final String UNKNOWN = "?";

    private final Map<String, List<RefusedPart>> byCarrier = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private Refusals(List<RefusedPart> parts, Kind kind) {
        for (RefusedPart part : parts) {
            boolean isObject = part.kind() == kind;
            if (isObject) {
                part.id().ifPresent(ids::add);
            }
            if (isObject || (part.kind() == Kind.HOST && kind == Kind.MACHINE)) {
                part.carriers().forEach(carrier -> on(carrier).add(part));
            }
        }
    }

    public static Refusals ofMachines(InformationSystem system) {
        return new Refusals(system.refused(), Kind.MACHINE);
    }

    public static Refusals ofApplications(InformationSystem system) {
        return new Refusals(system.refused(), Kind.APPLICATION);
    }

    private List<RefusedPart> on(String carrier) {
        return byCarrier.computeIfAbsent(carrier, id -> new ArrayList<>());
    }

    public boolean isEmpty() {
        return byCarrier.isEmpty() && ids.isEmpty();
    }

    /** Returns whether an object has the id of a refused one, so that it is not known which one is right. */
    public boolean isInDoubt(String object) {
        return ids.contains(object);
    }

    /** Returns whether an object on a carrier, or the capacity of the carrier, was refused. */
    public boolean isOn(String carrier) {
        return byCarrier.containsKey(carrier);
    }

    /** Returns whether the capacity of a carrier was refused. */
    public boolean isCapacityOf(String carrier) {
        return byCarrier.getOrDefault(carrier, List.of()).stream().anyMatch(part -> part.kind() == Kind.HOST);
    }

    /** Returns whether a refused object on a carrier has an allocation key. */
    public boolean hasKeyOn(String carrier) {
        return byCarrier.getOrDefault(carrier, List.of()).stream().anyMatch(RefusedPart::hasKey);
    }

    /** Returns the problem of a share of a carrier that depends on refused objects, given those in doubt on it. */
    public Problem problem(String carrier, List<String> inDoubt) {
        Set<String> names = new LinkedHashSet<>();
        byCarrier
                .getOrDefault(carrier, List.of())
                .forEach(part -> names.add(part.id().orElse(UNKNOWN)));
        names.addAll(inDoubt);
        String few = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return Problem.of(
                CoreCode.SIBLING_REFUSED, Location.NONE, carrier, names.size() > MOST_NAMES ? few + ", …" : few);
    }
}
