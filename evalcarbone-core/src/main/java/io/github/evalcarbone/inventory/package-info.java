/**
 * Validated facts about equipment: what there is, how long it is kept, how it is used and where.
 * <p>
 * Start with {@link io.github.evalcarbone.inventory.Inventory}. An inventory knows no factor and no rule, so it keeps its
 * meaning for years. All types are immutable and thread-safe; constructors refuse what cannot be.
 * <p>
 * Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.inventory;

import org.jspecify.annotations.NullMarked;
