/**
 * Reports on purchases: replacing or keeping, one more year of service, and the share of purchases with the indicators of reuse,
 * as text, Markdown, CSV and JSON. Every figure comes from the packages of purchases and reuse.
 */
@NullMarked
package io.github.evalcarbone.report.purchase;

import org.jspecify.annotations.NullMarked;
