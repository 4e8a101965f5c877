package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
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
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines whose figure is split on one side only are compared as a whole, or not at all. */
class UnlikeLinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Source OURS = Source.of("ours", "Invented for tests", "CC0-1.0");
    private static final Equipment SEALED = Equipment.of("sealed").withCountry("FR");

    private static FactorDataset.Builder ours() {
        return FactorDataset.builder("ours", "1.0.0", OURS)
                .add(EquipmentType.of("terminal").withLifetimeYears(5))
                .add(DeviceModel.of("sealed", "terminal").withElectricity(40));
    }

    /** The same device, whose figure another source splits. */
    private static final FactorSet SPLIT =
            Samples.FACTORS.withFirst(ours().factor("sealed", MANUFACTURING, CLIMATE_CHANGE, 150)
                    .factor("sealed", DISTRIBUTION, CLIMATE_CHANGE, 20)
                    .factor("sealed", END_OF_LIFE, CLIMATE_CHANGE, 4)
                    .build());

    /** The same of a source that does not know the end of life. */
    private static final FactorSet PARTLY =
            Samples.FACTORS.withFirst(ours().factor("sealed", MANUFACTURING, CLIMATE_CHANGE, 150)
                    .factor("sealed", DISTRIBUTION, CLIMATE_CHANGE, 20)
                    .build());

    private static Alternative by(String name, Methodology rules, FactorSet factors, Equipment... lines) {
        Inventory inventory = Inventory.of("CHU", DAY, List.of(lines));
        return new Alternative(name, FootprintCalculator.of(rules, factors).calculate(inventory));
    }

    private static Difference embodied(Alternative base, Alternative other) {
        return FootprintComparison.of(base, other).embodied(other.name(), CLIMATE_CHANGE);
    }

    @Test
    void a_figure_that_is_not_split_is_compared_with_the_sum_of_one_that_is() {
        Alternative ours = by("ours", Methodology.evalcarbone(), Samples.FACTORS, SEALED);
        Alternative ministry = by("ministry", Methodology.of("numecoeval", "1.3.0"), SPLIT, SEALED);
        FootprintComparison comparison = FootprintComparison.of(ours, ministry);
        assertThat(comparison.phases()).contains(EMBODIED);
        assertThat(comparison.otherPhases()).isEmpty();
        Difference embodied = comparison.embodied("ministry", CLIMATE_CHANGE);
        assertThat(embodied.isComplete()).isTrue();
        assertThat(embodied.base().value()).isCloseTo(174.41 / 5, within(1e-9));
        assertThat(embodied.absolute().value())
                .as("the days of five years by the form")
                .isCloseTo((174 - 174.41) / 5, within(0.02));
    }

    @Test
    void a_whole_is_not_compared_with_what_is_known_of_its_parts() {
        Alternative whole = by("whole", Methodology.evalcarbone(), Samples.FACTORS, SEALED);
        Alternative parts = by("parts", Methodology.evalcarbone(), PARTLY, SEALED);
        Difference embodied = embodied(whole, parts);
        assertThat(embodied.base().isZero()).isTrue();
        assertThat(embodied.isUnknown()).isTrue();
        assertThat(embodied.keptOut().unknownLines()).isOne();
        assertThat(embodied.keptOut().excludedLines()).isOne();
    }

    @Test
    void a_whole_is_not_compared_with_parts_that_rules_leave_out() {
        Alternative whole = by("whole", Methodology.evalcarbone(), Samples.FACTORS, SEALED);
        Alternative parts = by("parts", Methodology.of(FootprintComparisonTest.withoutEndOfLife()), SPLIT, SEALED);
        FootprintComparison comparison = FootprintComparison.of(whole, parts);
        assertThat(comparison.phases()).doesNotContain(EMBODIED, END_OF_LIFE);
        Difference embodied = comparison.embodied("parts", CLIMATE_CHANGE);
        assertThat(embodied.other().isZero()).isTrue();
        assertThat(embodied.keptOut()).isEqualTo(new KeptOut(0, 0, 1, 2));
        assertThat(comparison
                        .difference("parts", CLIMATE_CHANGE, LifecyclePhase.USE)
                        .keptOut()
                        .isNothing())
                .isTrue();
    }

    @Test
    void a_refurbishment_of_unknown_impact_avoids_nothing() {
        Equipment laptop = Equipment.of("laptop-1").withId("laptop").withCountry("FR");
        Equipment reused = laptop.withCondition(Condition.refurbished(3));
        FactorSet unknown = Samples.FACTORS.withFirst(FactorDataset.builder("ours", "1.0.0", OURS)
                .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("laptop-1"))
                .add(DeviceModel.of("laptop-1", "laptop").withElectricity(26))
                .factor("laptop-1", MANUFACTURING, CLIMATE_CHANGE, 160)
                .factor("laptop-1", DISTRIBUTION, CLIMATE_CHANGE, 10.9)
                .factor("laptop-1", END_OF_LIFE, CLIMATE_CHANGE, 3.51)
                .build());
        Difference difference = embodied(
                by("new", Methodology.evalcarbone(), unknown, laptop),
                by("reused", Methodology.evalcarbone(), unknown, reused));
        assertThat(difference.isUnknown()).isTrue();
        Difference known = embodied(
                by("new", Methodology.evalcarbone(), Samples.FACTORS, laptop),
                by("reused", Methodology.evalcarbone(), Samples.FACTORS, reused));
        assertThat(known.isComplete()).isTrue();
        assertThat(known.direction()).isNegative();
    }

    @Test
    void a_phase_unknown_on_both_sides_hides_no_other() {
        Equipment server = Equipment.of("server-1").withId("server").withCountry("FR");
        Alternative base = by("one", Methodology.evalcarbone(), Samples.FACTORS, server);
        Alternative other = by("two", Methodology.evalcarbone(), Samples.FACTORS, server.withQuantity(2));
        Difference difference = embodied(base, other);
        assertThat(difference.keptOut().unknownValues()).isOne();
        assertThat(difference.keptOut().excludedValues()).isZero();
        assertThat(difference.direction()).isPositive();
    }
}
