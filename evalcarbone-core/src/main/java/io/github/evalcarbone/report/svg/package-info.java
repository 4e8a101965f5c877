/**
 * The charts of reports as SVG.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.report.svg;

import org.jspecify.annotations.NullMarked;
