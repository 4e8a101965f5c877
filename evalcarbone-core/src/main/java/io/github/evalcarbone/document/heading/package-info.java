/** How the header of a table is found and compared, and which rows below it are no data. Not exported. */
@NullMarked
package io.github.evalcarbone.document.heading;

import org.jspecify.annotations.NullMarked;
