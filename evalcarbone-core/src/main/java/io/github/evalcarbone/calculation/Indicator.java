package io.github.evalcarbone.calculation;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import java.util.Optional;

/**
 * A total related to something: the beds of a hospital, what the planet can take. Immutable and thread-safe.
 *
 * @param id  the id of its rule, such as {@code intensity.bed}; of an activity that the rules do not name, that of the activity
 * @param titles  what people call it
 * @param value  its value; empty if there is a gap
 * @param gap  why there is none
 * @param explanation  rule, inputs, factors and sources
 */
public record Indicator(
        String id, Bilingual titles, Optional<Amount> value, Optional<Problem> gap, Explanation explanation) {}
