/**
 * Readable reports as text, Markdown and CSV, in French or English; the only package that rounds figures.
 * <p>
 * All types are immutable and thread-safe. Stability: wording and layout may change; do not parse.
 */
@NullMarked
package io.github.evalcarbone.report;

import org.jspecify.annotations.NullMarked;
