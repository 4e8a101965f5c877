package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.system.ExternalService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The owners that lines may state, and none. */
    public static final Set<Optional<Ownership>> ALL_OWNERS = Stream.concat(
                    Stream.of(Optional.<Ownership>empty()),
                    Stream.of(Ownership.values()).map(Optional::of))
            .collect(Collectors.toUnmodifiableSet());

    /** A phase of the lines of some owners; services, whose phase is the whole, have no owner. */
    public record Part(LifecyclePhase phase, Set<Optional<Ownership>> owners) {

        boolean isOfAll() {
            return phase == LifecyclePhase.WHOLE || owners.equals(ALL_OWNERS);
        }

        boolean has(FootprintLine line) {
            return isOfAll() || owners.contains(line.ownership());
        }

        private boolean has(GroupKey group) {
            return group.phase().equals(Optional.of(phase))
                    && owners.contains(group.of(Facet.OWNERSHIP).map(Ownership::valueOf));
        }
    }

    /** Returns the emissions of generation, in kg; the whole of use if nothing separates them. */
    public BigDecimal generation(Part use) {
        return electricity
                .map(ElectricityAccount::locationBased)
                .map(account -> account.total(CLIMATE_CHANGE, LifecyclePhase.USE))
                .map(total -> new BigDecimal(total.known().value()))
                .orElseGet(() -> known(use));
    }

    /** Returns whether something separates generation from the rest; otherwise the rest is not 0 but unknown, within generation. */
    public boolean isSeparated(Part use) {
        return electricity
                .map(account -> account.locationBased().electricity())
                .filter(mixes -> mixes.isEmpty()
                        || mixes.stream().anyMatch(mix -> mix.scope() == MixScope.GENERATION)
                        || upstream(use).signum() != 0)
                .isPresent();
    }

    /** Returns what use has beyond generation, in kg, so that both add up to it. */
    public BigDecimal upstream(Part use) {
        return known(use).subtract(generation(use));
    }

    /** Returns whether the phase is computed, and some line has one of the owners. */
    public boolean isComputed(Part part) {
        return isComputed(part.phase())
                && (part.isOfAll() || data.lines().stream().anyMatch(part::has));
    }

    private boolean isComputed(LifecyclePhase phase) {
        return phase == LifecyclePhase.WHOLE
                ? services.isPresent()
                : data.phases().contains(phase);
    }

    /** Returns what is known of a part, in kg. */
    public BigDecimal known(Part part) {
        return part.isOfAll()
                ? new BigDecimal(total(part.phase()).known().value())
                : equipment.by(Facet.OWNERSHIP, Facet.PHASE).groups().stream()
                        .filter(group -> part.has(group.key()))
                        .map(group -> group.total(CLIMATE_CHANGE).known().value())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Total total(LifecyclePhase phase) {
        return services.filter(any -> phase == LifecyclePhase.WHOLE)
                .map(all -> all.total(CLIMATE_CHANGE))
                .orElseGet(() -> equipment.total(CLIMATE_CHANGE, phase));
    }

    /** Returns whether some line has a value in a part; the 0 of a phase that is often nothing does not count. */
    public boolean hasValue(Part part) {
        Set<String> ids = ids(part);
        return part.phase() == LifecyclePhase.WHOLE
                ? !total(part.phase()).known().isZero()
                : data.impacts().stream()
                        .filter(impact -> impact.category().equals(CLIMATE_CHANGE) && impact.phase() == part.phase())
                        .filter(impact -> ids.contains(impact.line()))
                        .anyMatch(impact -> !Grouping.isOftenNothing(part.phase())
                                || impact.amount().value() != 0);
    }

    private Set<String> ids(Part part) {
        return data.lines().stream().filter(part::has).map(FootprintLine::id).collect(Collectors.toSet());
    }

    public long gaps(Part part) {
        Set<String> ids = ids(part);
        return part.phase() == LifecyclePhase.WHOLE
                ? ofServices().count()
                : ofEquipment()
                        .filter(gap -> gap.phase() == part.phase() && ids.contains(gap.line()))
                        .count();
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
