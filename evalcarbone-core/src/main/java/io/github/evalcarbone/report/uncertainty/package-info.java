/** Reports on uncertainty: intervals, what was drawn, and what an interval is due to, as text, Markdown, CSV and JSON. */
@NullMarked
package io.github.evalcarbone.report.uncertainty;

import org.jspecify.annotations.NullMarked;
