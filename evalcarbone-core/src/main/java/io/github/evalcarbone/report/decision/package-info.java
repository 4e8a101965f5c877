/**
 * Reports for decisions: footprints side by side, what each lever avoids on an inventory, what a plan comes to year by year, why two
 * footprints differ, as text, Markdown, CSV and JSON. Every figure comes from the packages that compute it; nothing is computed here but what is shown of it.
 */
@NullMarked
package io.github.evalcarbone.report.decision;

import org.jspecify.annotations.NullMarked;
