package io.github.evalcarbone.coverage;

import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import java.util.Optional;

/**
 * A remark for the reader of a result: a default used, an assumption, a doubtful figure. Immutable and thread-safe.
 *
 * @param line  the id of the line; empty if it is about the result as a whole
 * @param rule  the id of the rule that reports it; empty if no rule does
 * @param phase  the phase it is about; empty if no rule reports it, or its rule counts in several phases
 * @param problem  the finding itself
 */
public record Finding(Optional<String> line, Optional<String> rule, Optional<LifecyclePhase> phase, Problem problem) {

    /**
     * Creates a finding that is not about a single phase.
     *
     * @param line  the id of the line; empty if it is about the result as a whole
     * @param rule  the id of the rule that reports it; empty if no rule does
     * @param problem  the finding itself
     */
    public Finding(Optional<String> line, Optional<String> rule, Problem problem) {
        this(line, rule, Optional.empty(), problem);
    }
}
