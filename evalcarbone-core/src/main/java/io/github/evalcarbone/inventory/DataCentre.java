package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * A data centre, with its own electricity overhead. Immutable and thread-safe.
 *
 * @param name  its name
 * @param pue  its power usage effectiveness (ISO/IEC 30134-2), 1 or more; empty if unknown
 * @param country  the country whose electricity it uses, or any area with a mix in the factors, such as a supply
 *     contract in a custom dataset; empty if unknown
 */
public record DataCentre(String name, Optional<Double> pue, Optional<String> country) {

    /**
     * Creates a data centre.
     *
     * @param name  its name
     * @param pue  its power usage effectiveness, 1 or more; empty if unknown
     * @param country  the country whose electricity it uses; empty if unknown
     * @throws IllegalArgumentException if the name or country is blank or the PUE below 1
     */
    public DataCentre {
        Invariants.notBlank(name, "name of a data centre");
        pue.ifPresent(value -> Invariants.within(value, 1, Double.MAX_VALUE, "PUE", "1 or more"));
        country.ifPresent(value -> Invariants.notBlank(value, "country"));
    }

    /**
     * Returns a data centre whose PUE is not known.
     *
     * @param name  its name
     * @param country  the country whose electricity it uses
     * @return the data centre
     * @throws IllegalArgumentException if a text is blank
     */
    public static DataCentre of(String name, String country) {
        return new DataCentre(name, Optional.empty(), Optional.of(country));
    }

    /**
     * Returns this data centre with a PUE.
     *
     * @param changed  the power usage effectiveness, 1 or more
     * @return the changed data centre
     * @throws IllegalArgumentException if it is below 1
     */
    public DataCentre withPue(double changed) {
        return new DataCentre(name, Optional.of(changed), country);
    }
}
