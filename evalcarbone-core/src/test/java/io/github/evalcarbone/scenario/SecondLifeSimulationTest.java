package io.github.evalcarbone.scenario;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.REFURBISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.BesideDifference;
import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.comparison.SecondLifeComparison.Method;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.comparison.SecondLifeEffect.Entry;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.lever.Levers;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.decision.ComparisonReport;
import io.github.evalcarbone.report.decision.LeverReport;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.change.Donation;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.Obstacle;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.system.InformationSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The laptop of the page on second life, 100 of them, 30 of which are refurbished instead: 160 kg new, 25 kg to refurbish where that is known,
 * 3 years before and 3 of ours.
 */
class SecondLifeSimulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final FactorSet FACTORS =
            FactorSet.of(FactorDataset.builder("test", "1", Source.of("test", "Invented figures for tests", "CC0-1.0"))
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
                    .mix("FR", CLIMATE_CHANGE, 0.05)
                    .build());
    private static final Scenario REFURBISHED =
            Scenario.of("refurbished", new RefurbishedShare(LineSelector.ALL, 0.3, 3));

    private static FootprintCalculator calculator(String rules, String version) {
        return FootprintCalculator.of(Methodology.of(RuleSet.of(rules, version)), FACTORS);
    }

    private static final FootprintCalculator FLEET = calculator("evalcarbone", "2.0.0");

    private static Equipment laptops(String model) {
        return Equipment.of(model)
                .withId(model)
                .withCountry("FR")
                .withQuantity(100)
                .withServiceLife(ServiceLife.years(3));
    }

    private static Inventory inventory(Equipment... lines) {
        return Inventory.of("CHU", DAY, List.of(lines));
    }

    private static Optional<SecondLifeEffect> effect(Scenario scenario, Equipment... lines) {
        return SecondLifeSimulation.of(inventory(lines), FLEET, scenario, CLIMATE_CHANGE);
    }

    private static Entry entry(SecondLifeEffect effect, Method method) {
        return effect.entries().stream()
                .filter(entry -> entry.method() == method)
                .findFirst()
                .orElseThrow();
    }

    private static DecisionReport report(Inventory base, Scenario scenario, BesideDifference beside) {
        return ComparisonReport.of(
                Simulation.of(base, FLEET).compareAll("today", List.of(scenario)), beside, FACTORS, Language.ENGLISH);
    }

    private static double kilograms(SecondLifeEffect effect, Method method) {
        assertThat(entry(effect, method).isComplete()).as(method.name()).isTrue();
        return entry(effect, method).difference().value();
    }

    @Test
    void every_method_has_a_figure_where_the_impact_of_refurbishing_is_known() {
        SecondLifeEffect effect = effect(REFURBISHED, laptops("known")).orElseThrow();
        double asNew = 30 * 160 / 3.0;
        assertThat(effect.lines()).isEqualTo(1);
        assertThat(effect.used()).contains(Method.BY_YEARS);
        assertThat(kilograms(effect, Method.BY_YEARS)).isCloseTo(30 * (160 / 6.0 + 25 / 3.0) - asNew, within(1e-9));
        assertThat(kilograms(effect, Method.CUT_OFF)).isCloseTo(30 * 25 / 3.0 - asNew, within(1e-9));
        assertThat(kilograms(effect, Method.PCR)).isCloseTo(30 * 160 / 6.0 - asNew, within(1e-9));
        assertThat(kilograms(effect, Method.CONDITION_FACTORS)).isCloseTo(30 * .15 * 160 / 3 - asNew, within(1e-9));
        assertThat(kilograms(effect, Method.AS_NEW)).isZero();
    }

    @Test
    void a_method_that_needs_the_impact_of_refurbishing_has_no_figure_without_it_and_the_others_do() {
        SecondLifeEffect effect = effect(REFURBISHED, laptops("unrefurbished")).orElseThrow();
        assertThat(entry(effect, Method.BY_YEARS).isUnknown()).isTrue();
        assertThat(entry(effect, Method.BY_YEARS).refurbishments()).isEqualTo(1);
        assertThat(entry(effect, Method.CUT_OFF).isUnknown()).isTrue();
        assertThat(kilograms(effect, Method.PCR)).isCloseTo(-800, within(1e-9));
        assertThat(kilograms(effect, Method.CONDITION_FACTORS)).isCloseTo(-1360, within(1e-9));
        assertThat(kilograms(effect, Method.AS_NEW)).isZero();
    }

    @Test
    void what_is_known_of_some_lines_is_a_part_and_says_so() {
        SecondLifeEffect effect =
                effect(REFURBISHED, laptops("known"), laptops("unrefurbished")).orElseThrow();
        Entry byYears = entry(effect, Method.BY_YEARS);
        assertThat(byYears.difference().value()).isCloseTo(-550, within(1e-9));
        assertThat(byYears.isComplete()).isFalse();
        assertThat(byYears.isUnknown()).isFalse();
        assertThat(byYears.refurbishments()).isEqualTo(1);
    }

    @Test
    void lines_that_get_no_second_life_are_no_part_of_it() {
        Equipment had = laptops("known").withId("had").withCondition(Condition.refurbished(2));
        assertThat(effect(REFURBISHED, had)).isEmpty();
        assertThat(effect(Scenario.of("longer", LifetimeChange.by(LineSelector.ALL, 1)), laptops("known")))
                .isEmpty();
        assertThat(effect(REFURBISHED, had, laptops("known")).orElseThrow().lines())
                .isEqualTo(1);
    }

    @Test
    void what_is_given_away_is_a_second_life_too() {
        Scenario given = Scenario.of("given", new Donation(LineSelector.ALL, 3));
        SecondLifeEffect effect = effect(given, laptops("known")).orElseThrow();
        assertThat(kilograms(effect, Method.BY_YEARS)).isCloseTo(100 * (160 / 6.0 - 160 / 3.0), within(1e-9));
        assertThat(kilograms(effect, Method.CUT_OFF)).isZero();
    }

    @Test
    void many_lines_are_added_up_part_by_part() {
        Equipment[] lines = IntStream.range(0, 5_000)
                .mapToObj(i -> laptops("known").withId("line-" + i))
                .toArray(Equipment[]::new);
        SecondLifeEffect effect = effect(REFURBISHED, lines).orElseThrow();
        assertThat(effect.lines()).isEqualTo(5_000);
        assertThat(kilograms(effect, Method.CUT_OFF)).isCloseTo(5_000 * -1350.0, within(1e-6));
    }

    @Test
    void a_system_is_computed_on_the_lines_of_its_inventory_as_these_alone_are() {
        InformationSystem system =
                InformationSystem.builder(inventory(laptops("known"))).build();
        assertThat(SecondLifeSimulation.of(system, FLEET, REFURBISHED, CLIMATE_CHANGE))
                .isEqualTo(effect(REFURBISHED, laptops("known")));
    }

    @Test
    void rules_with_a_single_method_have_no_other_beside_it() {
        FootprintCalculator upstream = calculator("numecoeval", "2.2.1");
        SecondLifeEffect effect = SecondLifeSimulation.of(
                        inventory(laptops("known")), upstream, REFURBISHED, CLIMATE_CHANGE)
                .orElseThrow();
        assertThat(effect.used()).isEmpty();
        assertThat(effect.entries()).isEmpty();
    }

    @Test
    void rules_that_do_not_read_a_second_life_save_nothing_that_can_be_computed() {
        FootprintCalculator ministry = calculator("numecoeval", "1.3.0");
        Inventory base = inventory(laptops("known"));
        ComparedScenarios<Inventory> compared = Simulation.of(base, ministry).compareAll("today", List.of(REFURBISHED));
        assertThat(compared.comparison()
                        .difference("refurbished", CLIMATE_CHANGE)
                        .isUnknown())
                .isTrue();
        assertThat(compared.scenarios().get(0).outcome().effects().get(0).notComputable())
                .containsEntry(Obstacle.SECOND_LIFE_NOT_READ, 1L);
        assertThat(SecondLifeSimulation.of(base, ministry, REFURBISHED, CLIMATE_CHANGE))
                .isEmpty();
    }

    @Test
    void a_comparison_shows_the_methods_beside_what_it_cannot_compute() {
        Inventory base = inventory(laptops("unrefurbished"));
        DecisionReport report = report(
                base,
                REFURBISHED,
                BesideDifference.NONE.withSecondLife(
                        effect(REFURBISHED, laptops("unrefurbished")).stream().toList()));
        assertThat(report.text())
                .contains(
                        "by years of use (used)                            not computable  refurbishing unknown, 1 line")
                .contains("form of ADEME's product category rules                    −0.800  leaves refurbishing out")
                .contains("as new                                                         0  each owner counts all");
        assertThat(report.csv())
                .contains("SECOND_LIFE;refurbished;CLIMATE_CHANGE;kg CO2 eq/year;;;;BY_YEARS;;;;;false;1;1;0;;1;;")
                .containsPattern(";PCR;;;-800[.]0+[0-9]?;");
    }

    @Test
    void an_equivalence_stands_below_a_verdict_of_which_something_is_known_and_no_other() {
        Inventory base = inventory(laptops("unrefurbished"));
        Scenario longer = Scenario.of("longer", LifetimeChange.by(LineSelector.ALL, 1));
        BesideDifference beside = BesideDifference.NONE.withEquivalences(EquivalenceTable.shipped());
        DecisionReport report = report(base, longer, beside);
        assertThat(report.text())
                .contains("That is about 6,300 km in a medium petrol car or 270 meals with red meat")
                .contains("Source: ADEME, Nos Gestes Climat 4.15.0, 2026-08-20, MIT.");
        DecisionReport unknown = report(base, REFURBISHED, beside);
        assertThat(unknown.text()).doesNotContain("km in a medium");
    }

    @Test
    void an_equivalence_of_an_incomplete_total_is_at_least_that() {
        Equipment strange = Equipment.of("not in any dataset").withId("strange").withCountry("FR");
        for (Inventory base : List.of(inventory(laptops("known")), inventory(laptops("known"), strange))) {
            String text = FootprintReport.of(
                            FLEET.calculate(base),
                            FACTORS,
                            BesideTotal.NONE.withEquivalences(EquivalenceTable.shipped()),
                            Language.ENGLISH)
                    .text();
            String start = base.equipment().size() == 1 ? "That is about" : "That is at least";
            assertThat(text).contains(start + " 25,000 km in a medium petrol car");
        }
    }

    @Test
    void levers_show_the_methods_and_what_each_avoids() {
        Inventory base = inventory(laptops("unrefurbished"));
        LeverStudy study = LeverStudy.of(
                base, FLEET, CLIMATE_CHANGE, List.of(Levers.of(REFURBISHED, new Bilingual("essai", "test"))));
        DecisionReport report = LeverReport.of(study, FLEET.calculate(base), 1, Language.FRENCH);
        assertThat(report.text())
                .contains(
                        "au prorata des années d’usage (retenue)      non calculable  reconditionnement inconnu, 1 ligne")
                .contains("forme des RCP de l’ADEME                              0,800  laisse de côté");
        List<String> methods = report.csv()
                .lines()
                .filter(record -> record.startsWith("method;refurbished;"))
                .toList();
        assertThat(methods).hasSize(Method.values().length);
        assertThat(methods.stream().filter(record -> record.contains(";PCR;")).collect(Collectors.joining()))
                .containsPattern(";800[.]0+[0-9]?;800[.]0+[0-9]?;;1;0;;");
    }
}
