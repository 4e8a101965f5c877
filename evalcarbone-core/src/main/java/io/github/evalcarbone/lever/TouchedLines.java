package io.github.evalcarbone.lever;

import io.github.evalcarbone.scenario.change.Obstacle;
import java.util.BitSet;
import java.util.Map;

/**
 * The lines that a lever concerns: those that it changes or should change.
 *
 * @param alone  the places of the lines in the inventory that it concerns as they are
 * @param reached  the places of those that it concerns as they are or after some of the levers before it
 * @param obstacles  the places of those on which its effect cannot be computed, by reason
 */
record TouchedLines(BitSet alone, BitSet reached, Map<Obstacle, BitSet> obstacles) {}
