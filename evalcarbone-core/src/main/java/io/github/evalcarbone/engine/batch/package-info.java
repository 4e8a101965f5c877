/**
 * Rules over blocks of lines: a rule set is compiled once into a {@link io.github.evalcarbone.engine.batch.Plan}, which
 * a {@link io.github.evalcarbone.engine.batch.BlockRun} applies to columns of numbers.
 * <p>
 * The results are those of {@link io.github.evalcarbone.engine.line.LineEvaluations}, bit for bit: every operator is
 * applied in the order in which the formula is written, over a block instead of one line. Days are numbers of days
 * since 1970-01-01, flags are 0 or 1, and missing values are NaN; an input or result of a rule is NaN only if it is
 * missing.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.batch;

import org.jspecify.annotations.NullMarked;
