package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * The ownership of equipment, its stock, its price and its exit route. Immutable and thread-safe.
 *
 * @param ownership  the owner; empty if not stated
 * @param isInStock  whether it waits in stock: it was made, but uses no electricity
 * @param purchasePrice  the price paid for one item, in euros without tax, 0 or more; empty if unknown
 * @param exitRoute  the route by which it leaves; empty if unknown
 */
public record Holding(
        Optional<Ownership> ownership,
        boolean isInStock,
        Optional<Double> purchasePrice,
        Optional<ExitRoute> exitRoute) {

    /** Nothing stated; not in stock. */
    public static final Holding UNKNOWN = new Holding(Optional.empty(), false, Optional.empty(), Optional.empty());

    /**
     * Creates a holding.
     *
     * @param ownership  the owner; empty if not stated
     * @param isInStock  whether it waits in stock
     * @param purchasePrice  the price paid for one item, in euros without tax, 0 or more; empty if unknown
     * @param exitRoute  the route by which it leaves; empty if unknown
     * @throws IllegalArgumentException if the price is negative or not finite
     */
    public Holding {
        purchasePrice.ifPresent(price -> Invariants.notNegative(price, "purchase price"));
    }

    /**
     * Returns a holding of which only the owner is stated.
     *
     * @param owner  the owner
     * @return the holding
     */
    public static Holding of(Ownership owner) {
        return new Holding(Optional.of(owner), false, Optional.empty(), Optional.empty());
    }

    /** {@return this holding, in stock} */
    public Holding inStock() {
        return new Holding(ownership, true, purchasePrice, exitRoute);
    }

    /**
     * Returns this holding with a purchase price.
     *
     * @param price  the price paid for one item, in euros without tax, 0 or more
     * @return the changed holding
     * @throws IllegalArgumentException if the price is negative or not finite
     */
    public Holding withPurchasePrice(double price) {
        return new Holding(ownership, isInStock, Optional.of(price), exitRoute);
    }

    /**
     * Returns this holding with an exit route.
     *
     * @param route  the route by which it leaves
     * @return the changed holding
     */
    public Holding withExitRoute(ExitRoute route) {
        return new Holding(ownership, isInStock, purchasePrice, Optional.of(route));
    }
}
