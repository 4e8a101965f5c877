/**
 * The report on bids compared: the rank of each in its lot, what each figure rests on, and what is missing to be asked for, as text,
 * Markdown, CSV and JSON. Every figure comes from the package of purchases.
 */
@NullMarked
package io.github.evalcarbone.report.bid;

import org.jspecify.annotations.NullMarked;
