/**
 * Reports as HTML: a page of its own, or a fragment for the page of a host.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.report.html;

import org.jspecify.annotations.NullMarked;
