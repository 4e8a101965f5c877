/**
 * The layout of reports: blocks, number styles, wording.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.report.layout;

import org.jspecify.annotations.NullMarked;
