/**
 * The allocation of equipment and services to the machines and applications that run on them, as views of one total.
 * The parts add up to the whole.
 * <p>
 * All types are immutable and thread-safe. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.allocation;

import org.jspecify.annotations.NullMarked;
