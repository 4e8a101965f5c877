/** The distance of a footprint from the truth: draws of figures and facts, intervals, and what they depend on. */
@NullMarked
package io.github.evalcarbone.uncertainty;

import org.jspecify.annotations.NullMarked;
