package io.github.evalcarbone.calculation;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Problem;
import java.util.Optional;

/**
 * A total in relation to a reference, such as the beds of a hospital or a planetary boundary. Immutable and
 * thread-safe.
 *
 * @param id  the id of its rule, such as {@code intensity.bed}; for an activity that the rules do not name, the id of
 *     the activity
 * @param titles  its names in English and French
 * @param value  its value, as complete as the total that it is computed of; empty if there is a gap
 * @param gap  the reason why there is no value; empty if there is one
 * @param explanation  rule, inputs, factors and sources
 */
public record Indicator(
        String id, Bilingual titles, Optional<Total> value, Optional<Problem> gap, Explanation explanation) {}
