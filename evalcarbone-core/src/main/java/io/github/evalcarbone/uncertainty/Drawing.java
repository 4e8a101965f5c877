package io.github.evalcarbone.uncertainty;

/**
 * The arguments that draws depend on.
 *
 * @param draws  how many there are
 * @param seed  the seed
 * @param sampling  how figures are drawn
 */
record Drawing(int draws, long seed, Sampling sampling) {}
