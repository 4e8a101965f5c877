package io.github.evalcarbone.factor;

import java.util.List;
import java.util.Optional;

/** The impact of one kWh in an area: {@code ElectricityMix.of("FR", factor).withYear(2024)}. Immutable and thread-safe. */
public final class ElectricityMix {

    private final String area;
    private final Optional<Integer> year;
    private final String basis;
    private final Factor factor;

    private ElectricityMix(String area, Optional<Integer> year, String basis, Factor factor) {
        this.area = area;
        this.year = year;
        this.basis = basis;
        this.factor = factor;
    }

    /**
     * Obtains a mix that states neither year nor basis.
     *
     * @param area  the code of the area, such as {@code FR}
     * @param factor  the impact of one kWh, such as 0.0442 {@code kg CO2 eq/kWh}
     * @return the mix
     */
    public static ElectricityMix of(String area, Factor factor) {
        return new ElectricityMix(area, Optional.empty(), FactorDataset.NOT_STATED, factor);
    }

    /**
     * Returns this mix with its year.
     *
     * @param changed  the year it applies to
     * @return the changed mix
     */
    public ElectricityMix withYear(int changed) {
        return new ElectricityMix(area, Optional.of(changed), basis, factor);
    }

    /**
     * Returns this mix with its basis.
     *
     * @param changed  the basis: {@code production}, {@code consumption} or {@code not stated}
     * @return the changed mix
     */
    public ElectricityMix withBasis(String changed) {
        return new ElectricityMix(area, year, changed, factor);
    }

    ElectricityMix withFactor(Factor changed) {
        return new ElectricityMix(area, year, basis, changed);
    }

    /** {@return the code of the area, such as {@code FR}} */
    public String area() {
        return area;
    }

    /** {@return the year it applies to; empty if its source does not state it} */
    public Optional<Integer> year() {
        return year;
    }

    /** {@return the basis: {@code production}, {@code consumption} or {@code not stated}} */
    public String basis() {
        return basis;
    }

    /** {@return the impact of one kWh, such as 0.0442 {@code kg CO2 eq/kWh}} */
    public Factor factor() {
        return factor;
    }

    boolean isKnownIn(int inYear) {
        return year.isEmpty() || year.get() <= inYear;
    }

    private List<Object> facts() {
        return List.of(area, year, basis, factor);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof ElectricityMix mix && facts().equals(mix.facts()));
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    /** Returns all properties in one line; do not parse. */
    @Override
    public String toString() {
        return "ElectricityMix" + facts();
    }
}
