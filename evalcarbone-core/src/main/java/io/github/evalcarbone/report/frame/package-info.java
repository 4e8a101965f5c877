/** The parts of all reports for decisions: their head, and amounts of one category in words. */
@NullMarked
package io.github.evalcarbone.report.frame;

import org.jspecify.annotations.NullMarked;
