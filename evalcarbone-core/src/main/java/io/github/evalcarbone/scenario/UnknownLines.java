package io.github.evalcarbone.scenario;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a base of which something is unknown with or without a scenario, so that it is no part of a difference. Immutable and
 * thread-safe.
 *
 * @param lines  the number of lines of which something is unknown or cannot be computed
 * @param refurbishments  of these, those whose refurbishment is in no dataset, and that the scenario refurbishes
 * @param others  of these, those with another value that is unknown
 */
public record UnknownLines(long lines, long refurbishments, long others) {

    /**
     * Counts the lines of a base.
     *
     * @param base  the base
     * @param before  its footprint
     * @param changed  the scenario, computed
     * @param category  a category of both
     * @return the numbers; a line that was split counts once
     */
    public static UnknownLines of(
            Inventory base, Footprint before, SimulatedFootprint<?> changed, ImpactCategory category) {
        Set<String> ids = base.equipment().stream().map(Equipment::id).collect(Collectors.toSet());
        Set<String> refurbishments = lines(refurbishments(changed.footprint(), category), ids);
        refurbishments.removeAll(lines(refurbishments(before, category), ids));
        Set<String> unknown = lines(gaps(before, category), ids);
        gaps(changed.footprint(), category)
                .filter(gap -> gap.phase() != LifecyclePhase.REFURBISHMENT)
                .forEach(gap -> unknown.add(ScenarioOutcome.origin(gap.line(), ids)));
        Set<String> all = new HashSet<>(unknown);
        all.addAll(refurbishments);
        changed.outcome().notComputable().keySet().forEach(id -> all.add(ScenarioOutcome.origin(id, ids)));
        return new UnknownLines(all.size(), refurbishments.size(), unknown.size());
    }

    private static Stream<Gap> gaps(Footprint footprint, ImpactCategory category) {
        return footprint.gaps().stream().filter(gap -> gap.category().equals(category));
    }

    private static Stream<Gap> refurbishments(Footprint footprint, ImpactCategory category) {
        return gaps(footprint, category).filter(gap -> gap.phase() == LifecyclePhase.REFURBISHMENT);
    }

    private static Set<String> lines(Stream<Gap> gaps, Set<String> ids) {
        return gaps.map(gap -> ScenarioOutcome.origin(gap.line(), ids)).collect(Collectors.toCollection(HashSet::new));
    }
}
