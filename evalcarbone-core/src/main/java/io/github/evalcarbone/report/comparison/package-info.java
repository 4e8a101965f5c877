/** The parts of reports of comparisons; for the library only. */
@NullMarked
package io.github.evalcarbone.report.comparison;

import org.jspecify.annotations.NullMarked;
