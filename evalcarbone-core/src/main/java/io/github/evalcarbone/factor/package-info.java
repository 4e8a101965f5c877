/**
 * Open figures with their provenance: device models, equipment types, electricity mixes, equivalences.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.FactorSet}: the datasets a caller chose, in the caller's order.
 * All types are immutable and thread-safe. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.factor;

import org.jspecify.annotations.NullMarked;
