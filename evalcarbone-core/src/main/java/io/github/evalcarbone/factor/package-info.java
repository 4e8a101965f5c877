/**
 * Datasets of impact factors with their provenance: device models, equipment types, electricity mixes, equivalences.
 * <p>
 * Start with {@link io.github.evalcarbone.factor.FactorSet}: the datasets chosen by a caller, in order of preference.
 * All types are immutable and thread-safe, except builders. Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.factor;

import org.jspecify.annotations.NullMarked;
