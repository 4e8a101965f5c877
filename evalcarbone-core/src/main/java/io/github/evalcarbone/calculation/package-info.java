/**
 * The entry point of the library: {@link io.github.evalcarbone.calculation.FootprintCalculator} binds a methodology to
 * factors and computes footprints of inventories and of whole information systems.
 * <p>
 * All types are immutable and thread-safe. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.calculation;

import org.jspecify.annotations.NullMarked;
