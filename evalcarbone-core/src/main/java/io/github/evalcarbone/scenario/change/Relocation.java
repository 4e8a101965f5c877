package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.Optional;

/**
 * Equipment is elsewhere: in a data centre with its PUE and country, or in another country. A country without a data centre is
 * also that of the data centre that a line is in already, whose name and PUE stay. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param country  the country whose electricity it uses, or the area of a mix of one's own; empty if it stays
 * @param dataCentre  the data centre; empty if it stays
 */
public record Relocation(LineSelector selector, Optional<String> country, Optional<DataCentre> dataCentre)
        implements LineChange {

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param country  the country whose electricity it uses; empty if it stays
     * @param dataCentre  the data centre; empty if it stays
     * @throws IllegalArgumentException if neither is given, or the country is blank
     */
    public Relocation {
        country.ifPresent(text -> Invariants.notBlank(text, "country"));
        if (country.isEmpty() && dataCentre.isEmpty()) {
            throw new IllegalArgumentException("A relocation must name a country or a data centre.");
        }
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        Equipment moved = dataCentre
                .or(() -> line.dataCentre().map(this::moved))
                .map(line::withDataCentre)
                .orElse(line);
        return LineOutcome.of(country.map(moved::withCountry).orElse(moved));
    }

    private DataCentre moved(DataCentre room) {
        return new DataCentre(room.name(), room.pue(), country.or(room::country));
    }
}
