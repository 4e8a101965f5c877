package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.UsedMix;
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
 * @param mixes  the electricity mixes among them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
public record LineResult(
        double[] weights,
        double[] factors,
        List<Gap> gaps,
        List<Finding> whole,
        List<Finding> findings,
        Set<UsedRow> used,
        Set<UsedMix> mixes) {

    public boolean isGap(int target) {
        return Double.isNaN(weights[target]);
    }
}
