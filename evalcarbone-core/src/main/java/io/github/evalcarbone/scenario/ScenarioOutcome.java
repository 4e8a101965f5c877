package io.github.evalcarbone.scenario;

import io.github.evalcarbone.scenario.change.Aspect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario applied to an inventory or a system. Immutable and thread-safe.
 *
 * @param <T>  {@link io.github.evalcarbone.inventory.Inventory} or {@link io.github.evalcarbone.system.InformationSystem}
 * @param changed  the inventory or system of the scenario; what could not be computed or touched nothing is among its remarks
 * @param effects  what each change touched, in their order
 * @param notComputable  the parts of lines on which the effect of some change cannot be computed, by the id of the line in the
 *     changed inventory: they stayed as they were, and a comparison must keep them out
 */
public record ScenarioOutcome<T>(T changed, List<ChangeEffect> effects, Map<String, Set<Aspect>> notComputable) {

    /**
     * Creates an outcome.
     *
     * @param changed  the inventory or system of the scenario
     * @param effects  what each change touched, in their order
     * @param notComputable  the parts of lines on which the effect of some change cannot be computed
     */
    public ScenarioOutcome {
        effects = List.copyOf(effects);
        notComputable = notComputable.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, line -> Set.copyOf(line.getValue())));
    }

    /**
     * Returns the line of the base that a line of the changed inventory comes from: one that was split off has the id of its line
     * with endings.
     *
     * @param line  the id of a line of the changed inventory
     * @param base  the ids of the lines of the base
     * @return the id of a line of the base; the id as far as it has no ending, if there is none
     */
    public static String origin(String line, Set<String> base) {
        String known = line;
        while (!base.contains(known) && known.lastIndexOf('~') > 0) {
            known = known.substring(0, known.lastIndexOf('~'));
        }
        return known;
    }
}
