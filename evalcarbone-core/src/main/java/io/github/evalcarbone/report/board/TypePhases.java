package io.github.evalcarbone.report.board;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.section.Tonnes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tonnes of a type of equipment, or of several, by phase of life.
 *
 * @param type  the id of the type; empty if it is not stated
 * @param known  the known tonnes of each phase
 * @param isIncomplete  whether values are missing
 */
record TypePhases(String type, Map<LifecyclePhase, BigDecimal> known, boolean isIncomplete) {

    /** Returns all types, the largest first. */
    static List<TypePhases> of(StoredFootprint footprint) {
        Map<String, TypePhases> types = new LinkedHashMap<>();
        footprint
                .by(Facet.EQUIPMENT_TYPE, Facet.PHASE)
                .totals(CLIMATE_CHANGE)
                .forEach((key, total) -> types.merge(
                        key.of(Facet.EQUIPMENT_TYPE).orElse(""), of(key, total), (one, other) -> one.plus(other)));
        return types.values().stream()
                .sorted(Comparator.comparing(TypePhases::total).reversed())
                .toList();
    }

    private static TypePhases of(GroupKey key, Total total) {
        return new TypePhases(
                key.of(Facet.EQUIPMENT_TYPE).orElse(""),
                Map.of(
                        key.phase().orElseThrow(),
                        Tonnes.ofKilograms(total.known().value())),
                total.incompleteLines() > 0);
    }

    /** Returns several types as one. */
    static TypePhases together(List<TypePhases> types) {
        return types.stream().reduce(new TypePhases("", Map.of(), false), TypePhases::plus);
    }

    private TypePhases plus(TypePhases other) {
        Map<LifecyclePhase, BigDecimal> sums = new EnumMap<>(LifecyclePhase.class);
        sums.putAll(known);
        other.known.forEach((phase, tonnes) -> sums.merge(phase, tonnes, BigDecimal::add));
        return new TypePhases(type, sums, isIncomplete || other.isIncomplete);
    }

    BigDecimal total() {
        return new ArrayList<>(known.values()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal of(LifecyclePhase phase) {
        return known.getOrDefault(phase, BigDecimal.ZERO);
    }

    /** Returns whether nothing is known, or nothing but zeros. */
    boolean isUnknown() {
        return isIncomplete && total().signum() == 0;
    }
}
