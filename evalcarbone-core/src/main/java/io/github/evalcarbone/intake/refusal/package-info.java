/** Rows that are refused for one reason, which is one problem. */
@NullMarked
package io.github.evalcarbone.intake.refusal;

import org.jspecify.annotations.NullMarked;
