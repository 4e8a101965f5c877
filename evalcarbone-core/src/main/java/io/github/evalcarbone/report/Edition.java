package io.github.evalcarbone.report;

import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Unit;

/** A footprint in one language: what every section needs. */
record Edition(Footprint footprint, FootprintData data, FactorSet factors, Wording words) {

    Edition(Footprint footprint, FactorSet factors, Wording words) {
        this(footprint, footprint.data(), factors, words);
    }

    NumberStyle numbers() {
        return words.numbers();
    }

    String type(String id) {
        return id.isEmpty()
                ? words.text("not.stated")
                : factors.type(id)
                        .map(EquipmentType::titles)
                        .map(titles -> titles.in(words.locale()))
                        .orElse(id);
    }

    String orNotStated(String key) {
        return key.isEmpty() ? words.text("not.stated") : key;
    }

    String unit(Unit unit) {
        return words.unit(unit);
    }

    boolean isIncomplete(ImpactCategory category) {
        return data.gaps().stream().anyMatch(gap -> gap.category().equals(category));
    }

    boolean isUnknown(ImpactCategory category) {
        return isIncomplete(category)
                && data.impacts().stream().noneMatch(impact -> impact.category().equals(category));
    }
}
