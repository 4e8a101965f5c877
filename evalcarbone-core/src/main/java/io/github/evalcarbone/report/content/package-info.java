/**
 * The content of a report without a layout: its title, its parts, their sections, and blocks such as tables and charts, for a host that
 * lays reports out itself.
 * <p>
 * Texts are rounded, in one language, and not escaped. All types are immutable and thread-safe. Stability: the types are part of
 * the public API; which sections, blocks and words a report has may change.
 */
@NullMarked
package io.github.evalcarbone.report.content;

import org.jspecify.annotations.NullMarked;
