package io.github.evalcarbone.engine.batch;

/**
 * The nodes that a plan computes for one phase and category.
 *
 * @param weight  the weights, or the values of a rule set that adds line values
 * @param factor  the factors; 1 for line values
 */
record Target(Node weight, Node factor) {}
