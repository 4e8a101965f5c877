package io.github.evalcarbone.uncertainty;

/** The ways of drawing figures. Facts of lines are drawn at random in either case. */
public enum Sampling {
    /** Each draw on its own. */
    RANDOM,
    /** Each figure once in each of as many equally likely ranges as there are draws, in an order of its own. */
    LATIN_HYPERCUBE
}
