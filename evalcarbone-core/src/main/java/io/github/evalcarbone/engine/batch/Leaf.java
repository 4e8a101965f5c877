package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.rule.InputSource;

/**
 * A value that depends on the setting of a line only: an input from the factors, or a rule over such inputs. It is
 * computed once per setting, by the explaining evaluator.
 *
 * @param source  the input or rule
 * @param category  the index of the impact category; -1 if it does not depend on the category
 */
public record Leaf(InputSource source, int category) {}
