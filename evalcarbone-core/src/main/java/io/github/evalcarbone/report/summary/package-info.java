/** The results that the short page of a report may show beside the footprint itself, as far as it was computed. Immutable and thread-safe. */
@NullMarked
package io.github.evalcarbone.report.summary;

import org.jspecify.annotations.NullMarked;
