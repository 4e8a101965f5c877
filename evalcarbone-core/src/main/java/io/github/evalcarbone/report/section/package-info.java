/**
 * The sections and tables that reports are made of.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.report.section;

import org.jspecify.annotations.NullMarked;
