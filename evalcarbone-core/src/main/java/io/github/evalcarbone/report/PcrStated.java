package io.github.evalcarbone.report;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ServiceLife;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The data that lines state, though no figure was computed from them; a stored footprint does not keep them. */
final class PcrStated {

    private final Optional<Map<PcrDatum.Kind, Set<String>>> lines;

    private PcrStated(Optional<Map<PcrDatum.Kind, Set<String>>> lines) {
        this.lines = lines;
    }

    /** Returns what the lines of equipment state; days are a lifetime for some rules alone. */
    static PcrStated of(StoredFootprint equipment, boolean byDays) {
        return new PcrStated(Optional.of(equipment)
                .filter(Footprint.class::isInstance)
                .map(computed -> FootprintCalculator.inventoryOf((Footprint) computed))
                .map(inventory -> stated(inventory.equipment(), byDays)));
    }

    private static Map<PcrDatum.Kind, Set<String>> stated(List<Equipment> lines, boolean byDays) {
        Map<PcrDatum.Kind, Set<String>> stated = new EnumMap<>(PcrDatum.Kind.class);
        stated.put(PcrDatum.Kind.LIFETIME, ids(lines, line -> statesLifetime(line.serviceLife(), byDays)));
        stated.put(PcrDatum.Kind.ELECTRICITY, ids(lines, PcrStated::statesElectricity));
        return stated;
    }

    private static Set<String> ids(List<Equipment> lines, Predicate<Equipment> states) {
        return lines.stream().filter(states).map(Equipment::id).collect(Collectors.toSet());
    }

    private static boolean statesLifetime(ServiceLife life, boolean byDays) {
        boolean hasDays = life.purchased().isPresent() && life.withdrawn().isPresent();
        return life.plannedYears().isPresent() || (byDays && hasDays);
    }

    private static boolean statesElectricity(Equipment line) {
        ElectricityUse use = line.usage().electricity();
        return use instanceof ElectricityUse.Measured || use instanceof ElectricityUse.PowerStates;
    }

    /** Returns the origin of a datum of a line from which no figure was computed. */
    PcrDatum of(PcrDatum.Kind kind, String line) {
        return lines.map(stated -> stated.getOrDefault(kind, Set.of()).contains(line))
                .map(isStated -> isStated ? PcrDatum.STATED : PcrDatum.MISSING)
                .orElse(PcrDatum.NOT_KEPT);
    }
}
