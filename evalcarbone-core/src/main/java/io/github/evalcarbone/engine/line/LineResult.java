package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import java.util.List;
import java.util.Set;

/**
 * The result of the explaining evaluator for one line.
 *
 * @param weights  the weights by target; NaN for a gap
 * @param factors  the factors by target; NaN for a gap
 * @param gaps  the gaps, by category, then phase
 * @param whole  the findings about the result as a whole
 * @param findings  the findings about the line
 * @param used  the rows of datasets that its values are computed from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
public record LineResult(
        double[] weights,
        double[] factors,
        List<Gap> gaps,
        List<Finding> whole,
        List<Finding> findings,
        Set<UsedRow> used) {

    public boolean isGap(int target) {
        return Double.isNaN(weights[target]);
    }
}
