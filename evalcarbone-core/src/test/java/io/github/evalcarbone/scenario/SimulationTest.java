package io.github.evalcarbone.scenario;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.change.CloudMove;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.Obstacle;
import io.github.evalcarbone.scenario.change.QuantityChange;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.change.SwitchingOff;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scenarios worked out by hand: laptops of 160 + 10.9 + 3.51 kg, 26 kWh always on, in France at 0.0813225. */
class SimulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final FootprintCalculator FLEET = calculator("evalcarbone", "2.0.0");
    private static final FootprintCalculator MINISTRY = calculator("numecoeval", "1.3.0");

    private static FootprintCalculator calculator(String rules, String version) {
        return FootprintCalculator.of(Methodology.of(RuleSet.of(rules, version)), Samples.FACTORS);
    }

    private static Equipment laptops(double items) {
        return Equipment.of("laptop-1").withId("laptops").withCountry("FR").withQuantity(items);
    }

    private static Inventory inventory(Equipment... lines) {
        return Inventory.of("test", DAY, List.of(lines));
    }

    private static Difference difference(FootprintCalculator calculator, Inventory base, Scenario scenario) {
        return Simulation.of(base, calculator).compare("today", scenario).difference(scenario.name(), CLIMATE_CHANGE);
    }

    @Test
    void one_more_year_of_the_reference_lifetime() {
        Scenario longer = Scenario.of("longer", LifetimeChange.by(LineSelector.ALL, 1));
        Difference difference = difference(FLEET, inventory(laptops(100)), longer);
        assertThat(difference.absolute().value()).isCloseTo(100 * 174.41 * (1 / 6.0 - 1 / 5.0), within(1e-9));
        assertThat(difference.isComplete()).isTrue();
    }

    @Test
    void one_more_year_of_what_is_older_than_planned_already_counts_from_its_age() {
        Equipment old =
                laptops(1).withServiceLife(ServiceLife.since(DAY.minusYears(8)).withPlannedYears(5));
        Inventory changed = Scenario.of("longer", LifetimeChange.by(LineSelector.ALL, 1))
                .applyTo(inventory(old), FLEET)
                .changed();
        assertThat(changed.equipment().get(0).serviceLife().plannedYears())
                .hasValueSatisfying(years -> assertThat(years).isCloseTo(9, within(0.01)));
    }

    @Test
    void a_line_that_states_its_model_alone_is_of_the_type_of_that_model() {
        Scenario none = Scenario.of("none", new Removal(LineSelector.ofTypes("laptop")));
        ScenarioOutcome<Inventory> outcome =
                none.applyTo(inventory(Equipment.of("laptop-1").withId("a")), FLEET);
        assertThat(outcome.effects().get(0).removed()).containsExactly("a");
        Scenario same = Scenario.of("same", QuantityChange.percent(LineSelector.ofTypes("laptop"), 100));
        assertThat(same.applyTo(inventory(laptops(1)), FLEET).changed().equipment())
                .containsExactly(laptops(2));
    }

    @Test
    void what_left_is_not_kept_longer() {
        Inventory gone =
                inventory(laptops(1).withServiceLife(ServiceLife.between(DAY.minusYears(5), DAY.minusDays(1))));
        Scenario longer = Scenario.of("longer", LifetimeChange.by(LineSelector.ALL, 3));
        assertThat(longer.applyTo(gone, FLEET).changed().equipment()).isEqualTo(gone.equipment());
    }

    /** The three sliders of EvalCarbone SIH: 25 % fewer items rounded, two years less but not below one, 4 hours less. */
    @Test
    void the_sliders_of_the_form_under_the_rules_of_the_form() {
        LineSelector all = LineSelector.ALL;
        Scenario sliders = Scenario.of(
                "form",
                new QuantityChange(all, QuantityChange.Kind.PERCENT, -25, QuantityChange.Rounding.HALF_UP),
                LifetimeChange.by(all, -2),
                new HoursChange(all, HoursChange.Kind.BY, -4, 1));
        Inventory base = inventory(line("a", 10, 5, 8), line("b", 2, 2, 3), line("c", 1, 3, 24), line("d", 0.4, 3, 24));
        Inventory changed = sliders.applyTo(base, MINISTRY).changed();
        assertThat(changed.equipment()).containsExactly(line("a", 8, 3, 4), line("b", 2, 1, 1), line("c", 1, 1, 20));
        assertThat(Simulation.of(base, MINISTRY).run(sliders).footprint().total(CLIMATE_CHANGE))
                .isEqualTo(MINISTRY.calculate(inventory(line("a", 8, 3, 4), line("b", 2, 1, 1), line("c", 1, 1, 20)))
                        .total(CLIMATE_CHANGE));
        assertThat(sliders.applyTo(base, MINISTRY).effects().get(0).removed()).containsExactly("d");
    }

    private static Equipment line(String id, double items, double years, double hours) {
        return laptops(items)
                .withId(id)
                .withServiceLife(ServiceLife.years(years))
                .withUsage(UsageProfile.hoursPerDay(hours));
    }

    @Test
    void switching_off_counts_for_what_is_on_all_day_and_not_for_a_typical_year() {
        Equipment typical = Equipment.of("server-1").withId("server").withCountry("FR");
        Scenario off = Scenario.of("off", new SwitchingOff(LineSelector.ALL, 10, 219, 0.5));
        ScenarioOutcome<Inventory> outcome = off.applyTo(inventory(laptops(10), typical), FLEET);
        assertThat(outcome.notComputable()).containsOnlyKeys("server");
        assertThat(outcome.effects().get(0).notComputable()).containsEntry(Obstacle.HOURS_UNKNOWN, 1L);
        Difference difference = difference(FLEET, inventory(laptops(10), typical), off);
        double saved = 10 * 26 * 0.0813225 * 0.5 * (1 - 10 * 219 / 8760.0);
        assertThat(difference.absolute().value()).isCloseTo(-saved, within(1e-9));
        assertThat(difference.isComplete()).isFalse();
    }

    @Test
    void a_refurbished_share_takes_its_refurbishment_and_a_part_of_the_making() {
        Scenario used = Scenario.of("used", new RefurbishedShare(LineSelector.ALL, 0.3, 3));
        Difference difference = difference(FLEET, inventory(laptops(100)), used);
        double making = 160 + 10.9;
        double avoided = 30 * (making / 5 - making * 5 / 8 / 5 - 25 / 5.0);
        assertThat(difference.absolute().value()).isCloseTo(-avoided, within(1e-9));
    }

    @Test
    void without_a_known_refurbishment_nothing_is_avoided_and_nothing_looks_complete() {
        Scenario used = Scenario.of("used", new RefurbishedShare(LineSelector.ALL, 0.3, 3));
        FootprintComparison comparison =
                Simulation.of(inventory(laptops(100)), FLEET).compare("today", used);
        Difference acidification = comparison.difference("used", ACIDIFICATION);
        assertThat(acidification.absolute().value()).isZero();
        assertThat(acidification.isComplete()).isFalse();
        assertThat(acidification.keptOut().excludedLines()).isPositive();
    }

    @Test
    void a_change_of_nothing_is_reported() {
        Inventory changed = Scenario.of("none", LifetimeChange.by(LineSelector.ofTypes("tablet"), 1))
                .applyTo(inventory(laptops(1)), FLEET)
                .changed();
        assertThat(changed.remarks())
                .extracting(Problem::code)
                .containsExactly(CoreCode.SCENARIO_VALUE_ABSENT, CoreCode.SCENARIO_SELECTS_NOTHING);
    }

    @Test
    void a_change_of_a_system_is_refused_for_an_inventory() {
        Scenario cloud = Scenario.of("cloud", new CloudMove(Set.of(), "FR"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cloud.applyTo(inventory(laptops(1)), FLEET))
                .withMessageContaining("information system");
    }
}
