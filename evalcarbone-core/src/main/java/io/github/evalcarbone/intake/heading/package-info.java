/** The usual meanings of headings, whatever the layout, columns that mean the same, and columns that name an attribute. Not exported. */
@NullMarked
package io.github.evalcarbone.intake.heading;

import org.jspecify.annotations.NullMarked;
