package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.coverage.Gap;
import java.util.List;

/**
 * A line of a footprint with its results.
 *
 * @param id  the id of the line
 * @param label  its display name
 * @param weights  the weights by target; NaN for a gap
 * @param factors  the factors by target; NaN for a gap
 * @param gaps  the gaps, by category, then phase
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
public record KeptLine(String id, String label, double[] weights, double[] factors, List<Gap> gaps) {}
