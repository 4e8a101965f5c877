package io.github.evalcarbone.electricity;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * The climate change impact of one kWh as somebody states it, with its source: {@code MixFigure.of(0.045, "RTE, 2030").withYear(2030)}.
 * Immutable and thread-safe.
 *
 * @param value  kg CO2 eq per kWh, from 0 to 10
 * @param source  the publication, contract or statement of a supplier that it comes from
 * @param url  the address of the source; empty if there is none
 * @param year  the year it applies to; empty if the source does not state it
 * @param basis  whether it describes what is produced or what is consumed
 * @param scope  the part of the life cycle it contains
 * @param losses  whether it contains the losses of the grid
 */
public record MixFigure(
        double value,
        String source,
        Optional<String> url,
        Optional<Integer> year,
        MixBasis basis,
        MixScope scope,
        NetworkLosses losses) {

    private static final double MOST = 10;

    /**
     * Creates a figure.
     *
     * @param value  kg CO2 eq per kWh, from 0 to 10
     * @param source  its source
     * @param url  the address of the source
     * @param year  the year it applies to, from 1900 to 2200
     * @param basis  whether it describes what is produced or what is consumed
     * @param scope  the part of the life cycle it contains
     * @param losses  whether it contains the losses of the grid
     * @throws IllegalArgumentException if a figure is out of range, or a text blank
     */
    public MixFigure {
        Invariants.within(value, 0, MOST, "kg CO2 eq per kWh", "0 to 10");
        Invariants.notBlank(source, "source of a mix");
        url.ifPresent(text -> Invariants.notBlank(text, "address of a source"));
        year.ifPresent(MixFigure::requireYear);
    }

    static void requireYear(int year) {
        Invariants.within(year, 1_900, 2_200, "year of a mix", "1900 to 2200");
    }

    /**
     * Obtains a figure that states neither year, basis, scope nor losses.
     *
     * @param value  kg CO2 eq per kWh, from 0 to 10
     * @param source  its source
     * @return the figure
     * @throws IllegalArgumentException if the value is out of range, or the source blank
     */
    public static MixFigure of(double value, String source) {
        return new MixFigure(
                value,
                source,
                Optional.empty(),
                Optional.empty(),
                MixBasis.NOT_STATED,
                MixScope.NOT_STATED,
                NetworkLosses.NOT_STATED);
    }

    /**
     * Returns this figure with its year.
     *
     * @param changed  the year it applies to, from 1900 to 2200
     * @return the changed figure
     * @throws IllegalArgumentException if it is out of range
     */
    public MixFigure withYear(int changed) {
        return new MixFigure(value, source, url, Optional.of(changed), basis, scope, losses);
    }

    /**
     * Returns this figure with its basis.
     *
     * @param changed  whether it describes what is produced or what is consumed
     * @return the changed figure
     */
    public MixFigure withBasis(MixBasis changed) {
        return new MixFigure(value, source, url, year, changed, scope, losses);
    }

    /**
     * Returns this figure with its scope.
     *
     * @param changed  the part of the life cycle it contains
     * @return the changed figure
     */
    public MixFigure withScope(MixScope changed) {
        return new MixFigure(value, source, url, year, basis, changed, losses);
    }

    /**
     * Returns this figure with its treatment of losses.
     *
     * @param changed  whether it contains the losses of the grid
     * @return the changed figure
     */
    public MixFigure withLosses(NetworkLosses changed) {
        return new MixFigure(value, source, url, year, basis, scope, changed);
    }
}
