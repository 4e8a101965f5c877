/**
 * Parts of equipment and services for the machines and applications that run on them, views of one total, and the total
 * related to what the establishment does. Every part adds up to the whole.
 * <p>
 * All types are immutable and thread-safe. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.allocation;

import org.jspecify.annotations.NullMarked;
