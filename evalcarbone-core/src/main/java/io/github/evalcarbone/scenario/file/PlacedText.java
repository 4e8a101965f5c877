package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.problem.Location;

/**
 * A text of a list.
 *
 * @param text  the text
 * @param at  its place
 */
record PlacedText(String text, Location at) {}
