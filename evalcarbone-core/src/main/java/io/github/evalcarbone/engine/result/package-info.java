/**
 * The parts of results: header, exact sums and counts, and stored lines.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.result;

import org.jspecify.annotations.NullMarked;
