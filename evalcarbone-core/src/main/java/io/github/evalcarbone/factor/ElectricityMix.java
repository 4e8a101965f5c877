package io.github.evalcarbone.factor;

import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixFigure;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The impact of one kWh in an area: {@code ElectricityMix.of("FR", factor).withYear(2024).withScope(MixScope.LIFE_CYCLE)}.
 * Immutable and thread-safe.
 */
public final class ElectricityMix {

    private final String area;
    private final Optional<Integer> year;
    private final MixBasis basis;
    private final MixScope scope;
    private final NetworkLosses losses;
    private final Factor factor;

    private ElectricityMix(
            String area, Optional<Integer> year, MixBasis basis, MixScope scope, NetworkLosses losses, Factor factor) {
        this.area = area;
        this.year = year;
        this.basis = basis;
        this.scope = scope;
        this.losses = losses;
        this.factor = factor;
    }

    /**
     * Obtains a mix that states neither year, basis, scope nor losses.
     *
     * @param area  the code of the area, such as {@code FR}
     * @param factor  the impact of one kWh, such as 0.0442 {@code kg CO2 eq/kWh}
     * @return the mix
     */
    public static ElectricityMix of(String area, Factor factor) {
        return new ElectricityMix(
                area, Optional.empty(), MixBasis.NOT_STATED, MixScope.NOT_STATED, NetworkLosses.NOT_STATED, factor);
    }

    /** Obtains the mix of a stated figure, whose provenance is its source, in the dataset of this name. */
    static ElectricityMix of(String area, MixFigure figure, String dataset) {
        Source named = Source.of(dataset, figure.source(), "LicenseRef-none");
        Source source = figure.url().map(named::withUrl).orElse(named);
        Provenance provenance = new Provenance(dataset, source, figure.source(), source.licence(), List.of(dataset));
        Unit unit = ImpactCategory.CLIMATE_CHANGE.unit().dividedBy(Unit.parse("kWh"));
        return new ElectricityMix(
                area,
                figure.year(),
                figure.basis(),
                figure.scope(),
                figure.losses(),
                new Factor(new Amount(figure.value(), unit), provenance));
    }

    /**
     * Returns this mix with its year.
     *
     * @param changed  the year it applies to
     * @return the changed mix
     */
    public ElectricityMix withYear(int changed) {
        return withYear(Optional.of(changed));
    }

    private ElectricityMix withYear(Optional<Integer> changed) {
        return new ElectricityMix(area, changed, basis, scope, losses, factor);
    }

    /** Returns this mix for every year. */
    ElectricityMix withoutYear() {
        return withYear(Optional.empty());
    }

    /**
     * Returns this mix with its basis.
     *
     * @param changed  whether it describes what is produced or what is consumed in the area
     * @return the changed mix
     */
    public ElectricityMix withBasis(MixBasis changed) {
        return new ElectricityMix(area, year, changed, scope, losses, factor);
    }

    /**
     * Returns this mix with its scope.
     *
     * @param changed  the part of the life cycle it contains
     * @return the changed mix
     */
    public ElectricityMix withScope(MixScope changed) {
        return new ElectricityMix(area, year, basis, changed, losses, factor);
    }

    /**
     * Returns this mix with its treatment of losses.
     *
     * @param changed  whether it contains the losses of the grid
     * @return the changed mix
     */
    public ElectricityMix withLosses(NetworkLosses changed) {
        return new ElectricityMix(area, year, basis, scope, changed, factor);
    }

    ElectricityMix withFactor(Factor changed) {
        return new ElectricityMix(area, year, basis, scope, losses, changed);
    }

    /** {@return the code of the area, such as {@code FR}} */
    public String area() {
        return area;
    }

    /** {@return the year it applies to; empty if its source does not state it} */
    public Optional<Integer> year() {
        return year;
    }

    /** {@return whether it describes what is produced or what is consumed in the area} */
    public MixBasis basis() {
        return basis;
    }

    /** {@return the part of the life cycle it contains} */
    public MixScope scope() {
        return scope;
    }

    /** {@return whether it contains the losses of the grid} */
    public NetworkLosses losses() {
        return losses;
    }

    /** {@return the impact of one kWh, such as 0.0442 {@code kg CO2 eq/kWh}} */
    public Factor factor() {
        return factor;
    }

    boolean isKnownIn(int inYear) {
        return year.isEmpty() || year.get() <= inYear;
    }

    boolean isOfGeneration() {
        return scope == MixScope.GENERATION;
    }

    private List<Object> facts() {
        return List.of(area, year, basis, scope, losses, factor);
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
