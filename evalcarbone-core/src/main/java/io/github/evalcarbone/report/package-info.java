/**
 * Tables for people: the only place that rounds. Text, Markdown and CSV, in French or English.
 * <p>
 * All types are immutable and thread-safe. Stability: wording and layout may change; do not parse.
 */
@NullMarked
package io.github.evalcarbone.report;

import org.jspecify.annotations.NullMarked;
