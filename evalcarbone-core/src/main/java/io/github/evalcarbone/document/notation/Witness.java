package io.github.evalcarbone.document.notation;

/**
 * A cell that can be read in one way only, and so shows how its column is written.
 *
 * @param cell  the text
 * @param line  the line of its row
 */
record Witness(String cell, long line) {}
