/** Probability distributions of the true value of a published figure, relative to that figure. */
@NullMarked
package io.github.evalcarbone.distribution;

import org.jspecify.annotations.NullMarked;
