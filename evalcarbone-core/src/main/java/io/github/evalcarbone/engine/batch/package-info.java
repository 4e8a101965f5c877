/**
 * Rules over blocks of lines: a rule set is compiled once into a {@link io.github.evalcarbone.engine.batch.Plan}, which a
 * {@link io.github.evalcarbone.engine.batch.BlockRun} applies to one column of numbers after the other.
 * <p>
 * The results are those of {@link io.github.evalcarbone.engine.line.LineEvaluations}, bit for bit: every operator computes in the order
 * the formula is written in, over a block instead of over one line. Days are numbers of days since 1970, flags 0 or 1, and
 * what a line does not have is NaN; no input and no result of a rule is ever NaN otherwise.
 * <p>
 * Not exported: for {@code footprint} alone, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.batch;

import org.jspecify.annotations.NullMarked;
