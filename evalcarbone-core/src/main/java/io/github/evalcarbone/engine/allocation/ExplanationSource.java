package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.footprint.Explanation;
import java.util.List;

/** How the value of a target came about. */
@FunctionalInterface
interface ExplanationSource {

    ExplanationSource NOT = target -> List.of();

    List<Explanation> in(int target);
}
