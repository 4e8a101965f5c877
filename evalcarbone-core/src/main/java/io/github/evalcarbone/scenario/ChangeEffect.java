package io.github.evalcarbone.scenario;

import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.Obstacle;
import java.util.List;
import java.util.Map;

/**
 * The lines, or parts of a system, that a change of a scenario touched. Immutable and thread-safe.
 *
 * @param change  the change
 * @param selected  the number of lines, or parts of a system, that it applies to
 * @param unchanged  the number of these that are as before though the effect can be computed, such as a line without a data
 *     centre by another PUE
 * @param removed  the ids of the lines that are not there any more
 * @param notComputable  the number of lines on which its effect cannot be computed, by reason
 */
public record ChangeEffect(
        Change change, long selected, long unchanged, List<String> removed, Map<Obstacle, Long> notComputable) {

    /**
     * Creates an effect.
     *
     * @param change  the change
     * @param selected  the number of lines or parts it applies to
     * @param unchanged  the number of these that are as before though the effect can be computed
     * @param removed  the ids of the lines that are not there any more
     * @param notComputable  the number of lines on which its effect cannot be computed, by reason
     */
    public ChangeEffect {
        removed = List.copyOf(removed);
        notComputable = Map.copyOf(notComputable);
    }

    /** {@return the number of lines on which its effect cannot be computed} */
    public long notComputableLines() {
        return notComputable.values().stream().mapToLong(Long::longValue).sum();
    }
}
