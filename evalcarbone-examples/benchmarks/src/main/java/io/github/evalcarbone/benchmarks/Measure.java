package io.github.evalcarbone.benchmarks;

/**
 * What came of measuring a mode.
 *
 * @param lines  the lines of the workload
 * @param nanosPerLine  the median over the iterations
 * @param allocatedPerLine  bytes of objects made while it ran, for each line
 */
record Measure(int lines, double nanosPerLine, double allocatedPerLine) {}
