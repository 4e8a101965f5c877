/** The search for the header of a table, the comparison of headings, and the rows below them that are no data. Not exported. */
@NullMarked
package io.github.evalcarbone.document.heading;

import org.jspecify.annotations.NullMarked;
