package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.Optional;

/**
 * Equipment uses electricity of another mix: that of its area in another year, one of a stated figure, or that of a contract. The area
 * stays. A year that no dataset has a mix of, for the area of a line, is not computable; so is any year without a known area. A
 * contract leaves the footprint as it is and counts in the market-based account of electricity. Immutable and thread-safe.
 *
 * @param selector  the lines, such as those of a data centre
 * @param mix  the mix
 */
public record MixChange(LineSelector selector, ChosenMix mix) implements LineChange {

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        Optional<String> area = line.dataCentre().flatMap(DataCentre::country).or(line::country);
        boolean isKnown = !(mix instanceof ChosenMix.OfYear of)
                || area.filter(name -> context.hasMix(name, of.year())).isPresent();
        return isKnown
                ? LineOutcome.of(changed(line))
                : LineOutcome.notComputable(line, Aspect.USE, Obstacle.MIX_MISSING);
    }

    private Equipment changed(Equipment line) {
        boolean isOfRoom = line.dataCentre().flatMap(DataCentre::country).isPresent();
        Equipment moved = isOfRoom || line.country().isPresent() ? line : line.withCountry(mix.in(""));
        Equipment outside = line.country().map(mix::in).map(line::withCountry).orElse(moved);
        return line.dataCentre().map(this::changed).map(outside::withDataCentre).orElse(outside);
    }

    private DataCentre changed(DataCentre room) {
        return new DataCentre(room.name(), room.pue(), room.country().map(mix::in));
    }
}
