package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A device whose figure is not split, and one whose figure is, by rules with and without a phase for it. */
class UnsplitFiguresTest {

    private static final Inventory INVENTORY = Inventory.of(
            "CHU",
            LocalDate.of(2026, 1, 1),
            List.of(
                    Equipment.of("laptop-1").withId("split").withCountry("FR"),
                    Equipment.of("sealed").withId("unsplit").withCountry("FR")));

    private static final Source OURS = Source.of("ours", "Invented for tests", "CC0-1.0");

    /** The same device, whose figure another source splits. */
    private static final FactorSet SPLIT = Samples.FACTORS.withFirst(FactorDataset.builder("ours", "1.0.0", OURS)
            .add(EquipmentType.of("terminal").withLifetimeYears(5))
            .add(DeviceModel.of("sealed", "terminal").withElectricity(40))
            .factor("sealed", MANUFACTURING, CLIMATE_CHANGE, 150)
            .factor("sealed", DISTRIBUTION, CLIMATE_CHANGE, 20)
            .factor("sealed", END_OF_LIFE, CLIMATE_CHANGE, 4)
            .build());

    private static Alternative by(String rules, String version) {
        Footprint footprint = FootprintCalculator.of(
                        Methodology.of(rules, version), rules.equals("numecoeval") ? SPLIT : Samples.FACTORS)
                .calculate(INVENTORY);
        return new Alternative(rules, footprint);
    }

    @Test
    void an_unsplit_figure_is_not_compared_with_split_ones() {
        FootprintComparison comparison = FootprintComparison.of(by("evalcarbone", "2.0.0"), by("numecoeval", "1.3.0"));
        assertThat(comparison.otherPhases()).contains(LifecyclePhase.EMBODIED);
        assertThat(comparison
                        .difference("numecoeval", CLIMATE_CHANGE, MANUFACTURING)
                        .absolute()
                        .value())
                .as("more than the split device alone, before it is kept out")
                .isGreaterThan(29);
        FootprintComparison alike = UnsplitFigures.keptOut(comparison);
        Difference making = alike.difference("numecoeval", CLIMATE_CHANGE, MANUFACTURING);
        assertThat(making.base().value()).isEqualTo(32);
        assertThat(making.absolute().value()).isCloseTo(0, within(0.1));
        assertThat(making.keptOut().excludedLines()).isEqualTo(1);
        assertThat(making.isComplete()).isFalse();
        assertThat(alike.difference("numecoeval", CLIMATE_CHANGE, LifecyclePhase.USE)
                        .keptOut()
                        .excludedLines())
                .isZero();
    }

    @Test
    void the_same_phases_are_compared_as_they_are() {
        FootprintComparison comparison = FootprintComparison.of(
                by("evalcarbone", "2.0.0"),
                new Alternative("again", by("evalcarbone", "2.0.0").footprint()));
        assertThat(UnsplitFigures.keptOut(comparison)).isSameAs(comparison);
    }
}
