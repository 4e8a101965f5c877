package io.github.evalcarbone.scenario;

import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.scenario.change.Aspect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A scenario applied to an inventory or a system. Immutable and thread-safe.
 *
 * @param <T>  {@link io.github.evalcarbone.inventory.Inventory} or {@link io.github.evalcarbone.system.InformationSystem}
 */
public final class ScenarioOutcome<T> {

    private final Supplier<T> source;
    private final List<ChangeEffect> effects;
    private final Map<String, Set<Aspect>> notComputable;
    private final List<Problem> remarks;
    /** Put together at the first look. */
    private volatile @Nullable T known;

    ScenarioOutcome(
            Supplier<T> source,
            List<ChangeEffect> effects,
            Map<String, Set<Aspect>> notComputable,
            List<Problem> remarks) {
        this.source = source;
        this.effects = List.copyOf(effects);
        this.notComputable = notComputable.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, line -> Set.copyOf(line.getValue())));
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Returns the inventory or system of the scenario.
     *
     * @return the changed inventory or system, with the {@link #remarks()} among its own
     */
    public T changed() {
        T found = known;
        if (found == null) {
            found = source.get();
            known = found;
        }
        return found;
    }

    /** {@return what each change touched, in their order} */
    public List<ChangeEffect> effects() {
        return effects;
    }

    /**
     * Returns the parts of lines on which the effect of some change cannot be computed. They stayed as they were, and a comparison must
     * keep them out.
     *
     * @return the parts, by the id of the line in the changed inventory
     */
    public Map<String, Set<Aspect>> notComputable() {
        return notComputable;
    }

    /** {@return what a reader of the scenario must know: what could not be computed, and changes that touch nothing} */
    public List<Problem> remarks() {
        return remarks;
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
