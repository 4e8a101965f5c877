/**
 * Validated facts about equipment: quantity, lifetime, usage and place.
 * <p>
 * Start with {@link io.github.evalcarbone.inventory.Inventory}. An inventory is independent of factors and rules, so it
 * keeps its meaning for years. All types are immutable and thread-safe, except builders; constructors reject invalid
 * values.
 * <p>
 * Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.inventory;

import org.jspecify.annotations.NullMarked;
