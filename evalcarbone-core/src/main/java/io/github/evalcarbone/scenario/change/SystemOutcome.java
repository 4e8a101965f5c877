package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.InformationSystem;
import java.util.List;

/**
 * The result of a change of an information system. Immutable and thread-safe.
 *
 * @param system  the changed system
 * @param touched  the number of parts that the change touched
 * @param removed  the ids of removed lines of equipment
 * @param remarks  what a reader must know, such as a capacity that is exceeded
 */
public record SystemOutcome(InformationSystem system, long touched, List<String> removed, List<Problem> remarks) {

    /**
     * Creates an outcome.
     *
     * @param system  the changed system
     * @param touched  the number of parts that the change touched
     * @param removed  the ids of removed lines of equipment
     * @param remarks  what a reader must know
     */
    public SystemOutcome {
        removed = List.copyOf(removed);
        remarks = List.copyOf(remarks);
    }
}
