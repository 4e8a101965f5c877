/** The problems of the rows of a file, and rows that are refused for one reason, which is one problem. Not exported. */
@NullMarked
package io.github.evalcarbone.intake.refusal;

import org.jspecify.annotations.NullMarked;
