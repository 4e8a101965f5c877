package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.REFURBISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.SecondLifeComparison.Entry;
import io.github.evalcarbone.comparison.SecondLifeComparison.Method;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The laptop of the page on second life: 160 kg new, 25 kg to refurbish, 3 years before and 3 of ours. */
class SecondLifeComparisonTest {

    private static final FactorDataset.Builder DEVICES = FactorDataset.builder(
                    "test", "1", Source.of("test", "Invented figures for tests", "CC0-1.0"))
            .add(EquipmentType.of("laptop").withLifetimeYears(5))
            .add(DeviceModel.of("known", "laptop").withElectricity(0))
            .add(DeviceModel.of("unrefurbished", "laptop").withElectricity(0))
            .factor("known", MANUFACTURING, CLIMATE_CHANGE, 160)
            .factor("known", DISTRIBUTION, CLIMATE_CHANGE, 0)
            .factor("known", END_OF_LIFE, CLIMATE_CHANGE, 0)
            .factor("known", REFURBISHMENT, CLIMATE_CHANGE, 25)
            .factor("unrefurbished", MANUFACTURING, CLIMATE_CHANGE, 160)
            .factor("unrefurbished", DISTRIBUTION, CLIMATE_CHANGE, 0)
            .factor("unrefurbished", END_OF_LIFE, CLIMATE_CHANGE, 0)
            .mix("FR", CLIMATE_CHANGE, 0.05);
    private static final FactorSet FACTORS = FactorSet.of(DEVICES.build());

    private static final Equipment REFURBISHED = Equipment.of("known")
            .withCountry("FR")
            .withServiceLife(ServiceLife.years(3))
            .withCondition(Condition.refurbished(3));
    private static final Equipment NEW = Equipment.of("known")
            .withId("new")
            .withCountry("FR")
            .withQuantity(1_000_000)
            .withServiceLife(ServiceLife.years(3));

    private static Inventory inventory(Equipment... lines) {
        return Inventory.of("CHU", LocalDate.of(2026, 6, 30), List.of(lines));
    }

    private static Optional<SecondLifeComparison> compare(Methodology rules, Equipment... lines) {
        return SecondLifeComparison.of(inventory(lines), FootprintCalculator.of(rules, FACTORS), CLIMATE_CHANGE);
    }

    private static double kilograms(SecondLifeComparison comparison, Method method) {
        return entry(comparison, method).embodied().known().value();
    }

    private static Entry entry(SecondLifeComparison comparison, Method method) {
        return comparison.entries().get(method.number() - 1);
    }

    @Test
    void each_method_gives_its_figure_for_the_same_lines() {
        SecondLifeComparison comparison =
                compare(Methodology.evalcarbone(), NEW, REFURBISHED).orElseThrow();
        assertThat(comparison.lines()).isEqualTo(1);
        assertThat(comparison.used()).isEqualTo(Method.BY_YEARS);
        assertThat(comparison.entries()).extracting(Entry::method).containsExactly(Method.values());
        assertThat(kilograms(comparison, Method.BY_YEARS)).isCloseTo(35.0, within(1e-9));
        assertThat(kilograms(comparison, Method.CUT_OFF)).isCloseTo(25.0 / 3, within(1e-9));
        assertThat(kilograms(comparison, Method.PCR)).isCloseTo(80.0 / 3, within(1e-9));
        assertThat(kilograms(comparison, Method.CONDITION_FACTORS)).isCloseTo(8.0, within(1e-9));
        assertThat(kilograms(comparison, Method.AS_NEW)).isCloseTo(160.0 / 3, within(1e-9));
        assertThat(entry(comparison, Method.BY_YEARS)
                        .lessThanNew()
                        .orElseThrow()
                        .value())
                .isCloseTo(160.0 / 3 - 35, within(1e-9));
    }

    @Test
    void what_is_missing_from_a_method_is_told_and_has_no_difference() {
        SecondLifeComparison comparison = compare(Methodology.evalcarbone(), REFURBISHED.withModel("unrefurbished"))
                .orElseThrow();
        assertThat(entry(comparison, Method.BY_YEARS).embodied().isComplete()).isFalse();
        assertThat(entry(comparison, Method.BY_YEARS).lessThanNew()).isEmpty();
        assertThat(entry(comparison, Method.PCR).embodied().isComplete()).isTrue();
        assertThat(entry(comparison, Method.PCR).lessThanNew()).isPresent();
    }

    @Test
    void without_a_complete_figure_as_new_no_method_has_a_difference() {
        SecondLifeComparison comparison = compare(
                        Methodology.evalcarbone(),
                        REFURBISHED,
                        REFURBISHED.withModel("nobody knows").withId("unknown"))
                .orElseThrow();
        assertThat(comparison.entries())
                .allSatisfy(entry -> assertThat(entry.lessThanNew()).isEmpty());
    }

    @Test
    void the_method_of_the_rules_is_the_one_used() {
        Methodology rules = Methodology.evalcarbone().withParameter(SecondLifeComparison.PARAMETER, 3);
        assertThat(compare(rules, REFURBISHED).orElseThrow().used()).isEqualTo(Method.PCR);
        assertThat(compare(rules, REFURBISHED).orElseThrow().entries())
                .isEqualTo(compare(Methodology.evalcarbone(), REFURBISHED)
                        .orElseThrow()
                        .entries());
    }

    @Test
    void later_years_are_a_second_life_too_and_new_equipment_alone_has_none() {
        Equipment given = NEW.withCondition(Condition.NEW.withLaterYears(2));
        assertThat(compare(Methodology.evalcarbone(), given)).isPresent();
        assertThat(compare(Methodology.evalcarbone(), NEW)).isEmpty();
        assertThat(compare(Methodology.of("evalcarbone-purchases", "1.1.0"), REFURBISHED))
                .isEmpty();
    }

    @Test
    void the_report_prints_the_method_beside_the_number_and_the_difference_in_words() {
        Inventory inventory = inventory(REFURBISHED);
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.evalcarbone(), FACTORS);
        BesideTotal beside = BesideTotal.NONE.withSecondLife(
                SecondLifeComparison.of(inventory, calculator, CLIMATE_CHANGE).orElseThrow());
        String text = FootprintReport.of(calculator.calculate(inventory), FACTORS, beside, Language.ENGLISH)
                .text();
        assertThat(text)
                .containsPattern("\nby years of use \\(used\\) +0\\.03500 +0\\.01833 t less\n")
                .containsPattern("\nas new +0\\.05333 +the same\n")
                .doesNotContainPattern("[ (][-−]\\d");
    }

    @Test
    void more_than_as_new_is_said_in_words_too() {
        Equipment early = REFURBISHED.withCondition(Condition.refurbished(0.1));
        SecondLifeComparison comparison =
                compare(Methodology.evalcarbone(), early).orElseThrow();
        assertThat(entry(comparison, Method.BY_YEARS)
                        .lessThanNew()
                        .orElseThrow()
                        .value())
                .isNegative();
        Inventory inventory = inventory(early);
        String text = FootprintReport.of(
                        FootprintCalculator.of(Methodology.evalcarbone(), FACTORS)
                                .calculate(inventory),
                        FACTORS,
                        BesideTotal.NONE.withSecondLife(comparison),
                        Language.ENGLISH)
                .text();
        assertThat(text).contains(" t more\n");
    }
}
