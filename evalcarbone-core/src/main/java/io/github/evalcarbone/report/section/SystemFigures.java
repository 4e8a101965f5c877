package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.system.ExternalService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Climate change for an emissions report: equipment by phase, and purchased services as a whole, whatever phases their
 * providers distinguish.
 *
 * @param data  the lines and values of the equipment
 * @param equipment  the footprint of the equipment
 * @param services  the services; empty if the footprint is of equipment alone, or there are none
 * @param total  the total of both
 */
public record SystemFigures(
        FootprintData data,
        StoredFootprint equipment,
        Optional<AllocatedFootprint<ExternalService>> services,
        Total total,
        Optional<ElectricityAccount> electricity) {

    public static SystemFigures of(StoredFootprint footprint) {
        return new SystemFigures(
                footprint.data(), footprint, Optional.empty(), footprint.total(CLIMATE_CHANGE), Optional.empty());
    }

    /** Returns these figures with the generation of the electricity of the equipment. */
    public SystemFigures withElectricity(ElectricityAccount account) {
        return new SystemFigures(data, equipment, services, total, Optional.of(account));
    }

    public static SystemFigures of(StoredSystemFootprint footprint) {
        return new SystemFigures(
                footprint.equipment().data(),
                footprint.equipment(),
                Optional.of(footprint.services())
                        .filter(services -> !services.lines().isEmpty()),
                footprint.total(CLIMATE_CHANGE),
                Optional.empty());
    }

    /** Returns the emissions of generation, in kg; the whole of use if nothing separates them. */
    public BigDecimal generation() {
        Total use = electricity
                .map(ElectricityAccount::locationBased)
                .map(account -> account.total(CLIMATE_CHANGE, LifecyclePhase.USE))
                .orElseGet(() -> total(LifecyclePhase.USE));
        return new BigDecimal(use.known().value());
    }

    /** Returns what use has beyond generation, in kg, so that both add up to it. */
    public BigDecimal upstream() {
        return new BigDecimal(total(LifecyclePhase.USE).known().value()).subtract(generation());
    }

    public boolean isComputed(LifecyclePhase phase) {
        return phase == LifecyclePhase.WHOLE
                ? services.isPresent()
                : data.phases().contains(phase);
    }

    public Total total(LifecyclePhase phase) {
        return services.filter(any -> phase == LifecyclePhase.WHOLE)
                .map(all -> all.total(CLIMATE_CHANGE))
                .orElseGet(() -> equipment.total(CLIMATE_CHANGE, phase));
    }

    /**
     * Returns whether some line has a value in a phase; the 0 of a phase that is often nothing does not count.
     */
    public boolean hasValue(LifecyclePhase phase) {
        return phase == LifecyclePhase.WHOLE
                ? !total(phase).known().isZero()
                : data.impacts().stream()
                        .filter(impact -> impact.category().equals(CLIMATE_CHANGE) && impact.phase() == phase)
                        .anyMatch(impact -> !Grouping.isOftenNothing(phase)
                                || impact.amount().value() != 0);
    }

    public long gaps(LifecyclePhase phase) {
        return phase == LifecyclePhase.WHOLE
                ? ofServices().count()
                : ofEquipment().filter(gap -> gap.phase() == phase).count();
    }

    public List<Gap> gaps() {
        return Stream.concat(ofEquipment(), ofServices()).toList();
    }

    private Stream<Gap> ofEquipment() {
        return inClimate(data.gaps());
    }

    private Stream<Gap> ofServices() {
        return inClimate(services.map(AllocatedFootprint::gaps).orElse(List.of()));
    }

    private static Stream<Gap> inClimate(List<Gap> gaps) {
        return gaps.stream().filter(gap -> gap.category().equals(CLIMATE_CHANGE));
    }
}
