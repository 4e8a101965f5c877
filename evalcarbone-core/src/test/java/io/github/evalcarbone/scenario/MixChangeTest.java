package io.github.evalcarbone.scenario;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixFigure;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.UsedElectricity;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.MixChange;
import io.github.evalcarbone.scenario.change.Obstacle;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Scenarios of electricity worked out by hand: laptops of 30 kWh a year, France at 0.05 in 2024 and 0.08 in 2020. */
class MixChangeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Source SOURCE = Source.of("test", "Invented figures for tests", "CC0-1.0");
    private static final FactorSet FACTORS = FactorSet.of(
            FactorDataset.builder("test", "1", SOURCE)
                    .add(EquipmentType.of("laptop").withLifetimeYears(5))
                    .add(DeviceModel.of("laptop-1", "laptop").withElectricity(30))
                    .factor("laptop-1", MANUFACTURING, CLIMATE_CHANGE, 160)
                    .factor("laptop-1", MANUFACTURING, ACIDIFICATION, 1)
                    .mix(CLIMATE_CHANGE, mix("FR", 0.05).withYear(2024).withLosses(NetworkLosses.INCLUDED))
                    .mix(CLIMATE_CHANGE, mix("FR", 0.08).withYear(2020).withLosses(NetworkLosses.INCLUDED))
                    .mix(CLIMATE_CHANGE, mix("BE", 0.2).withYear(2024))
                    .coefficient("electricity.losses.fr", new Amount(0.1, Unit.ONE))
                    .build(),
            FactorDataset.builder("older", "7", SOURCE)
                    .mix(CLIMATE_CHANGE, mix("FR", 0.09).withYear(2015))
                    .mix(CLIMATE_CHANGE, mix("FR", 0.07).withYear(2020))
                    .build());
    private static final FootprintCalculator FLEET =
            FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "2.0.0")), FACTORS);
    private static final MixFigure FUTURE =
            MixFigure.of(0.02, "Future of energy").withYear(2030);

    private static ElectricityMix mix(String area, double value) {
        Unit unit = CLIMATE_CHANGE.unit().dividedBy(Unit.parse("kWh"));
        return ElectricityMix.of(area, new Factor(new Amount(value, unit), Provenance.NONE))
                .withScope(MixScope.LIFE_CYCLE);
    }

    private static Equipment laptop(String id, String country) {
        return Equipment.of("laptop-1").withId(id).withCountry(country);
    }

    private static Inventory inventory(Equipment... lines) {
        return Inventory.of("test", DAY, List.of(lines));
    }

    private static SimulatedFootprint<Inventory> run(ChosenMix mix, Equipment... lines) {
        return run(Scenario.of("other mix", new MixChange(LineSelector.ALL, mix)), lines);
    }

    private static SimulatedFootprint<Inventory> run(Scenario scenario, Equipment... lines) {
        return Simulation.of(inventory(lines), FLEET).run(scenario);
    }

    private static double use(Footprint footprint, String line) {
        return footprint.value(line, USE, CLIMATE_CHANGE).orElseThrow().value();
    }

    @Test
    void the_mix_of_another_year_is_that_of_the_first_dataset_with_just_that_year() {
        Footprint of2020 =
                run(new ChosenMix.OfYear(2020), laptop("a", "France")).footprint();
        assertThat(use(of2020, "a")).isCloseTo(30 * 0.08, within(1e-12));
        Footprint of2015 = run(new ChosenMix.OfYear(2015), laptop("a", "FR")).footprint();
        assertThat(use(of2015, "a")).isCloseTo(30 * 0.09, within(1e-12));
        assertThat(of2015.electricity())
                .extracting(UsedElectricity::area, UsedElectricity::dataset)
                .containsExactly(tuple("FR", "older 7"));
        assertThat(of2015.findings()).noneMatch(finding -> finding.problem().is(CoreCode.MIX_OF_EARLIER_YEAR));
    }

    @Test
    void a_year_that_no_dataset_has_is_not_computable_and_never_no_effect() {
        Inventory base = inventory(laptop("a", "FR"), laptop("b", "BE"), laptop("c", "Atlantis"));
        Scenario scenario = Scenario.of("2020", new MixChange(LineSelector.ALL, new ChosenMix.OfYear(2020)));
        SimulatedFootprint<Inventory> one = Simulation.of(base, FLEET).run(scenario);
        assertThat(one.outcome().effects().get(0).notComputable()).containsOnly(Map.entry(Obstacle.MIX_MISSING, 2L));
        Difference difference =
                Simulation.of(base, FLEET).compare("today", scenario).difference("2020", CLIMATE_CHANGE);
        assertThat(difference.absolute().value()).isCloseTo(30 * (0.08 - 0.05), within(1e-12));
        assertThat(difference.isComplete()).isFalse();
    }

    @Test
    void a_stated_figure_counts_with_its_source_and_losses_of_the_area_are_added_where_it_excludes_them() {
        Footprint included =
                run(new ChosenMix.Stated(FUTURE), laptop("a", "FR")).footprint();
        assertThat(use(included, "a")).isCloseTo(30 * 0.02, within(1e-12));
        MixFigure excluding = FUTURE.withLosses(NetworkLosses.EXCLUDED).withBasis(MixBasis.PRODUCTION);
        Footprint footprint =
                run(new ChosenMix.Stated(excluding), laptop("a", "FR")).footprint();
        assertThat(use(footprint, "a")).isCloseTo(30 * 0.02 * 1.1, within(1e-12));
        assertThat(footprint.electricity())
                .containsExactly(new UsedElectricity(
                        "FR",
                        Optional.of(2030),
                        MixBasis.PRODUCTION,
                        MixScope.NOT_STATED,
                        NetworkLosses.EXCLUDED,
                        "scenario",
                        OptionalLong.of(1)));
        assertThat(footprint.explain("a", USE, CLIMATE_CHANGE).toString()).contains("Future of energy");
    }

    @Test
    void the_country_stays_and_only_lines_that_are_selected_change() {
        LineSelector france = LineSelector.ALL.with(LineCriterion.COUNTRY, "FR");
        Scenario scenario = Scenario.of("future", new MixChange(france, new ChosenMix.Stated(FUTURE)));
        Footprint footprint =
                run(scenario, laptop("a", "FR"), laptop("b", "BE")).footprint();
        assertThat(use(footprint, "b")).isCloseTo(30 * 0.2, within(1e-12));
        assertThat(footprint.by(Facet.COUNTRY).groups())
                .extracting(group -> group.key().toString())
                .containsExactly("BE", "FR");
    }

    @Test
    void later_changes_select_lines_by_their_country_and_replace_a_mix() {
        LineSelector france = LineSelector.ALL.with(LineCriterion.COUNTRY, "FR");
        Scenario scenario = Scenario.of(
                "twice",
                new MixChange(france, new ChosenMix.Stated(FUTURE)),
                new MixChange(france, new ChosenMix.OfYear(2020)));
        SimulatedFootprint<Inventory> twice = run(scenario, laptop("a", "FR"));
        assertThat(use(twice.footprint(), "a")).isCloseTo(30 * 0.08, within(1e-12));
        assertThat(twice.outcome().remarks()).isEmpty();
    }

    /** One computes all lines, the other only those that it changes. */
    @Test
    void beside_a_scenario_without_a_mix_each_has_the_difference_that_it_has_alone() {
        Inventory base = inventory(laptop("a", "FR"), laptop("b", "BE"));
        Scenario mix = Scenario.of("mix", new MixChange(LineSelector.ALL, new ChosenMix.OfYear(2020)));
        Scenario fewer = Scenario.of("fewer", new Removal(LineSelector.ALL.with(LineCriterion.LINE, "b")));
        FootprintComparison both = Simulation.of(base, FLEET).compare("today", mix, fewer);
        double ofMix = both.difference("mix", CLIMATE_CHANGE).absolute().value();
        assertThat(ofMix).isCloseTo(30 * (0.08 - 0.05), within(1e-12));
        assertThat(Simulation.of(base, FLEET)
                        .compare("today", mix)
                        .difference("mix", CLIMATE_CHANGE)
                        .absolute())
                .isEqualTo(both.difference("mix", CLIMATE_CHANGE).absolute());
        assertThat(both.difference("fewer", CLIMATE_CHANGE).absolute().value()).isCloseTo(-160.0 / 5, within(1e-12));
    }

    @Test
    void of_a_whole_system_too_the_scenario_is_computed_by_factors_that_know_its_mix() {
        InformationSystem system =
                InformationSystem.builder(inventory(laptop("a", "FR"))).build();
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.evalcarbone(), FACTORS);
        Scenario scenario = Scenario.of("mix", new MixChange(LineSelector.ALL, new ChosenMix.OfYear(2020)));
        Footprint footprint = Simulation.of(system, calculator).run(scenario).footprint();
        assertThat(footprint.electricity()).extracting(UsedElectricity::year).containsExactly(Optional.of(2020));
    }

    /** The consumption of the model is that of a typical year: an unknown mix must not hide that hours do not count. */
    @Test
    void hours_stay_not_computable_after_another_mix() {
        Scenario scenario = Scenario.of(
                "both",
                new MixChange(LineSelector.ALL, new ChosenMix.Stated(FUTURE)),
                HoursChange.to(LineSelector.ALL, 4));
        assertThat(run(scenario, laptop("a", "FR")).outcome().effects().get(1).notComputable())
                .containsKey(Obstacle.HOURS_UNKNOWN);
    }

    @Test
    void in_a_data_centre_its_country_counts() {
        Equipment hosted = laptop("a", "BE").withDataCentre(new DataCentre("B1", Optional.of(1.5), Optional.of("FR")));
        Footprint footprint = run(new ChosenMix.OfYear(2020), hosted).footprint();
        assertThat(use(footprint, "a")).isCloseTo(30 * 1.5 * 0.08, within(1e-12));
    }

    @Test
    void a_line_without_a_country_may_have_a_stated_mix_but_not_one_of_a_year() {
        Equipment nowhere = Equipment.of("laptop-1").withId("a");
        Footprint footprint = run(new ChosenMix.Stated(FUTURE), nowhere).footprint();
        assertThat(use(footprint, "a")).isCloseTo(30 * 0.02, within(1e-12));
        assertThat(footprint.lines().get(0).country()).isEmpty();
        assertThat(run(new ChosenMix.OfYear(2020), nowhere).notComparable()).isNotEmpty();
    }

    @Test
    void in_other_categories_a_stated_mix_is_a_gap() {
        Footprint footprint =
                run(new ChosenMix.Stated(FUTURE), laptop("a", "FR")).footprint();
        assertThat(footprint.value("a", USE, ACIDIFICATION)).isEmpty();
        assertThat(footprint.gaps())
                .filteredOn(gap -> gap.phase() == USE)
                .extracting(Gap::category)
                .containsExactly(ACIDIFICATION);
    }

    @Test
    void a_contract_counts_in_the_market_based_account_alone() {
        MixFigure green = MixFigure.of(0.006, "Guarantees of origin 2026");
        Scenario scenario = Scenario.of(
                "contract",
                new MixChange(LineSelector.ALL.with(LineCriterion.LINE, "a"), new ChosenMix.ByContract(green)));
        Inventory base = inventory(laptop("a", "FR"), laptop("b", "FR"));
        ComparedScenarios<Inventory> compared = Simulation.of(base, FLEET).compareAll("today", List.of(scenario));
        List<ScenarioElectricity> electricity = ScenarioElectricity.of(FLEET, compared);
        assertThat(compared.comparison().difference("contract", CLIMATE_CHANGE).direction())
                .isZero();
        assertThat(market(electricity.get(0))).isCloseTo(30 * 0.05 * 2, within(1e-12));
        assertThat(market(electricity.get(1))).isCloseTo(30 * (0.05 + 0.006), within(1e-12));
        assertThat(electricity.get(1).account().locationBased().total(CLIMATE_CHANGE, USE))
                .isEqualTo(electricity.get(0).account().locationBased().total(CLIMATE_CHANGE, USE));
        assertThat(compared.scenarios().get(0).outcome().changed().remarks())
                .extracting(Problem::code)
                .containsExactly(CoreCode.SCENARIO_CONTRACT);
    }

    private static double market(ScenarioElectricity electricity) {
        return electricity
                .account()
                .marketBased()
                .total(CLIMATE_CHANGE, USE)
                .known()
                .value();
    }

    @Test
    void without_a_contract_there_is_no_account() {
        Scenario none = Scenario.of("none", new MixChange(LineSelector.ALL, new ChosenMix.OfYear(2020)));
        ComparedScenarios<Inventory> compared =
                Simulation.of(inventory(laptop("a", "FR")), FLEET).compareAll("today", List.of(none));
        assertThat(ScenarioElectricity.of(FLEET, compared)).isEmpty();
    }

    @Test
    void a_contract_and_another_mix_stay_beside_each_other() {
        ChosenMix contract = new ChosenMix.ByContract(MixFigure.of(0.006, "contract"));
        for (List<ChosenMix> order :
                List.of(List.of(contract, new ChosenMix.OfYear(2020)), List.of(new ChosenMix.OfYear(2020), contract))) {
            Scenario scenario = Scenario.of(
                    "both",
                    order.stream()
                            .map(mix -> new MixChange(LineSelector.ALL, mix))
                            .toArray(MixChange[]::new));
            ComparedScenarios<Inventory> compared =
                    Simulation.of(inventory(laptop("a", "FR")), FLEET).compareAll("today", List.of(scenario));
            assertThat(use(compared.scenarios().get(0).footprint(), "a")).isCloseTo(30 * 0.08, within(1e-12));
            assertThat(market(ScenarioElectricity.of(FLEET, compared).get(1))).isCloseTo(30 * 0.006, within(1e-12));
        }
    }

    @Test
    void a_figure_outside_all_mixes_is_to_be_checked() {
        FactorSet many = FACTORS.withFirst(FactorDataset.builder("more", "1", SOURCE)
                .mix(CLIMATE_CHANGE, mix("DE", 0.4))
                .build());
        assertThat(many.withChosenMix(new ChosenMix.Stated(MixFigure.of(4.5, "grams")))
                        .remarks())
                .extracting(Problem::code)
                .contains(CoreCode.OWN_FIGURE_OUT_OF_BOUNDS);
    }

    @Test
    void impossible_figures_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MixFigure.of(45, "grams"));
        assertThatIllegalArgumentException().isThrownBy(() -> MixFigure.of(-0.1, "negative"));
        assertThatIllegalArgumentException().isThrownBy(() -> MixFigure.of(0.1, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChosenMix.OfYear(20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChosenMix.Stated(FUTURE.withScope(MixScope.GENERATION)));
    }
}
