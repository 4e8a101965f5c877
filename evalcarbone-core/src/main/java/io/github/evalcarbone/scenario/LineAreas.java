package io.github.evalcarbone.scenario;

import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The areas whose electricity lines use, and the mixes that factors have of them. Not thread-safe. */
final class LineAreas {

    private final FactorSet factors;
    private final Map<String, Boolean> years = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();

    LineAreas(FactorSet factors) {
        this.factors = factors;
    }

    /** Returns a line in its area, whichever mix it has there; itself if it has the usual one. */
    Equipment inUsual(Equipment line) {
        return isUsual(line.country()) && isUsual(line.dataCentre().flatMap(DataCentre::country)) ? line : moved(line);
    }

    private boolean isUsual(Optional<String> area) {
        return area.isEmpty() || area.get().equals(usualArea(area.get()));
    }

    private Equipment moved(Equipment line) {
        Equipment inRoom = line.dataCentre()
                .map(room -> new DataCentre(room.name(), room.pue(), usualArea(room.country())))
                .map(line::withDataCentre)
                .orElse(line);
        return inRoom.toBuilder()
                .country(usualArea(line.country()).orElse(null))
                .build();
    }

    private Optional<String> usualArea(Optional<String> name) {
        return name.map(this::usualArea).filter(area -> !area.isBlank());
    }

    private String usualArea(String name) {
        return areas.computeIfAbsent(name, factors::usualArea);
    }

    /** Returns whether a dataset has a mix of just this year. */
    boolean hasMix(String area, int year) {
        return years.computeIfAbsent(
                new ChosenMix.OfYear(year).in(area), name -> hasMix(name, new ChosenMix.OfYear(year)));
    }

    private boolean hasMix(String name, ChosenMix.OfYear mix) {
        FactorSet known = factors.withChosenMix(mix);
        return known.categories().stream()
                .anyMatch(category -> known.mix(name, category, mix.year()).isPresent());
    }
}
