/**
 * The short page of the report of a footprint, for those who have a minute.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.report.board;

import org.jspecify.annotations.NullMarked;
