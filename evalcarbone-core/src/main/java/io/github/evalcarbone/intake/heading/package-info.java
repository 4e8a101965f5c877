/** The usual meanings of headings, whatever the layout, and columns that mean the same. Not exported. */
@NullMarked
package io.github.evalcarbone.intake.heading;

import org.jspecify.annotations.NullMarked;
