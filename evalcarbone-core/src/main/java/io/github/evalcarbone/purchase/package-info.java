/**
 * Purchases of equipment: bids read from a table and compared by their footprint, whether a new device pays back, one more year of
 * service, and the share of purchases in a footprint. What a bid does not prove never favours it.
 */
@NullMarked
package io.github.evalcarbone.purchase;

import org.jspecify.annotations.NullMarked;
