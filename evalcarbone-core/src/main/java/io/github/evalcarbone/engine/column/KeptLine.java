package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.footprint.Gap;
import java.util.List;

/**
 * One line of a footprint with what was computed for it.
 *
 * @param id  the id of the line
 * @param label  what people call it
 * @param weights  the weights by target; NaN for a gap
 * @param factors  the factors by target; NaN for a gap
 * @param gaps  the gaps, by category, then phase
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and written by nobody once it is made
public record KeptLine(String id, String label, double[] weights, double[] factors, List<Gap> gaps) {}
