package io.github.evalcarbone.engine.part;

import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.problem.Problem;

/**
 * Why a part is not known.
 *
 * @param rule  the rule that does not give it
 * @param problem  what keeps it from it
 */
public record Unshared(String rule, Problem problem) {

    /** The gap of the one whose part it is. */
    public Gap gap(ResultHeader header, int target, String id) {
        return new Gap(id, header.phase(target), header.category(target), rule, problem);
    }
}
