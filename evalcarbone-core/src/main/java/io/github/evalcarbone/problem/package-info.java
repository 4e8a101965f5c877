/**
 * Problems of data as values: a code, a severity, a location, the values, and a message in French or English.
 * <p>
 * Start with {@link io.github.evalcarbone.problem.Problem}. All types are immutable and thread-safe.
 * <p>
 * Stability: codes and their meaning are stable; wording may improve. Depends on {@code java.base} only.
 */
@NullMarked
package io.github.evalcarbone.problem;

import org.jspecify.annotations.NullMarked;
