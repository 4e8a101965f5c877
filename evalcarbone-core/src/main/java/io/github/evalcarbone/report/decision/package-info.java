/**
 * Reports for decisions: what each lever avoids on an inventory, what a plan comes to year by year, as text, Markdown, CSV and
 * JSON. Every figure comes from the packages of levers and plans; nothing is computed here but what is shown of it.
 */
@NullMarked
package io.github.evalcarbone.report.decision;

import org.jspecify.annotations.NullMarked;
