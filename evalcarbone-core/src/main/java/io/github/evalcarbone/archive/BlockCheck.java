package io.github.evalcarbone.archive;

/**
 * The values of a block as they were written.
 *
 * @param lines  the number of lines
 * @param values  the checksum of their values
 */
record BlockCheck(int lines, int values) {}
