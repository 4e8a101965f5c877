package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.rule.InputSource;

/**
 * A value that the setting of a line decides by itself: an input from the factors, or a rule that depends on such inputs only.
 * It is computed once a setting, by the explaining evaluator.
 *
 * @param source  the input or rule
 * @param category  the index of the impact category; -1 if no category changes it
 */
public record Leaf(InputSource source, int category) {}
