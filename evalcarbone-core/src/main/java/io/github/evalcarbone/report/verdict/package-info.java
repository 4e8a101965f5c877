/**
 * Comparisons and their causes in a sentence or two.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.report.verdict;

import org.jspecify.annotations.NullMarked;
