/**
 * Sheets of XLSX and ODS files as the CSV text that the core reads, so that layouts, problems and remarks apply to them
 * too.
 * <p>
 * Start with {@link io.github.evalcarbone.spreadsheets.Spreadsheets}. Never published; promises nothing.
 */
@NullMarked
package io.github.evalcarbone.spreadsheets;

import org.jspecify.annotations.NullMarked;
