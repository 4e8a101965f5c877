/**
 * The electricity of a figure: what a {@linkplain io.github.evalcarbone.electricity.MixBasis mix} describes, and which
 * {@linkplain io.github.evalcarbone.electricity.ElectricityView part of it} a calculation takes.
 * <p>
 * All types are immutable and thread-safe. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.electricity;

import org.jspecify.annotations.NullMarked;
