/**
 * The completeness of results: the {@linkplain io.github.evalcarbone.coverage.Coverage coverage} of the lines, the
 * {@linkplain io.github.evalcarbone.coverage.Gap gaps} that are missing from totals, and
 * {@linkplain io.github.evalcarbone.coverage.Finding findings} for the reader.
 * <p>
 * All types are immutable and thread-safe. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.coverage;

import org.jspecify.annotations.NullMarked;
