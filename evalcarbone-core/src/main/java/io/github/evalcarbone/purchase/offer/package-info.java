/** Bids as offered: devices with their declared footprint, electricity, years of service and their proof, read from a table. */
@NullMarked
package io.github.evalcarbone.purchase.offer;

import org.jspecify.annotations.NullMarked;
