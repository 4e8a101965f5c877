package io.github.evalcarbone.electricity;

/** The impact of a kWh that a calculation takes. The results of two views state the same electricity twice and are never added. */
public enum ElectricityView {
    /** The life cycle of the average electricity of the area, losses of the grid included: the footprint. */
    LIFE_CYCLE,
    /** The generation of the average electricity of the area: scope 2 of the GHG Protocol, location-based. */
    LOCATION_BASED,
    /** The generation of the electricity of the contract, where one is known, else as location-based: scope 2, market-based. */
    MARKET_BASED;

    /** {@return whether only the emissions of generation count, without losses} */
    public boolean isGeneration() {
        return this != LIFE_CYCLE;
    }
}
