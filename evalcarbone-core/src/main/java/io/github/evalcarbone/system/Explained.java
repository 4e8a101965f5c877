package io.github.evalcarbone.system;

import io.github.evalcarbone.footprint.Explanation;
import java.util.List;

/** How the value of a target came about. */
@FunctionalInterface
interface Explained {

    Explained NOT = target -> List.of();

    List<Explanation> in(int target);
}
