/**
 * Cited equivalences: what a mass of greenhouse gas is as much as, such as kilometres by car, each with its source, date and licence.
 */
@NullMarked
package io.github.evalcarbone.equivalence;

import org.jspecify.annotations.NullMarked;
