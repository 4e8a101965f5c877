package io.github.evalcarbone.benchmarks;

/**
 * The result of measuring a mode.
 *
 * @param lines  the lines of the workload
 * @param nanosPerLine  the median over the iterations
 * @param allocatedPerLine  the bytes allocated while it ran, per line
 */
record Measure(int lines, double nanosPerLine, double allocatedPerLine) {}
