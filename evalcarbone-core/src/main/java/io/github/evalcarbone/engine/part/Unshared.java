package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.problem.Problem;

/**
 * The reason why a part is not known.
 *
 * @param rule  the rule that has no result
 * @param problem  the problem that prevents the result
 */
public record Unshared(String rule, Problem problem) {

    /** Returns the gap of the object the part is allocated to. */
    public Gap gap(ResultHeader header, int target, String id) {
        return new Gap(id, header.phase(target), header.category(target), rule, problem);
    }
}
