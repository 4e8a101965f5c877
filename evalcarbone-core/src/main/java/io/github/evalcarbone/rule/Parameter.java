package io.github.evalcarbone.rule;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Amount;

/**
 * A named constant of a rule set. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code pue-default}
 * @param amount  its value and unit
 * @param titles  what people call it
 * @param source  where the value comes from
 */
public record Parameter(String id, Amount amount, Bilingual titles, String source) {}
