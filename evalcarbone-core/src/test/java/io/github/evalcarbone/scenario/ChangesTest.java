package io.github.evalcarbone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.CloudMove;
import io.github.evalcarbone.scenario.change.Consolidation;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.Obstacle;
import io.github.evalcarbone.scenario.change.PowerStateChange;
import io.github.evalcarbone.scenario.change.PueChange;
import io.github.evalcarbone.scenario.change.QuantityChange;
import io.github.evalcarbone.scenario.change.Relocation;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.change.SwitchingOff;
import io.github.evalcarbone.scenario.selection.AbsentValue;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.SharedTerminals;
import io.github.evalcarbone.system.VirtualMachine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What changes do in the corners. */
class ChangesTest {

    private static final FootprintCalculator FLEET =
            FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "2.0.0")), Samples.FACTORS);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Equipment LAPTOP = Equipment.of("laptop-1").withType("laptop");

    private static ScenarioOutcome<Inventory> outcome(Equipment line, Change... changes) {
        return Scenario.of("test", changes).applyTo(Inventory.of("base", DAY, List.of(line)), FLEET);
    }

    private static Equipment changed(Equipment line, Change change) {
        return outcome(line, change).changed().equipment().get(0);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 5, true",
        "2021-01-02, 5, false",
        "2022-01-01, 4, true",
        "2020-02-29, 5.5, true",
        "2024-01-01, 2.01, false"
    })
    void ages_are_those_of_the_calendar(LocalDate bought, double years, boolean isOld) {
        Equipment line = LAPTOP.withServiceLife(ServiceLife.since(bought));
        assertThat(LineSelector.ALL
                        .olderThan(years)
                        .on(DAY, Map.of(), Equipment::type)
                        .test(line))
                .isEqualTo(isOld);
        assertThat(LineSelector.ALL
                        .youngerThan(years)
                        .on(DAY, Map.of(), Equipment::type)
                        .test(line))
                .isEqualTo(!isOld);
    }

    @Test
    void an_age_limit_that_no_line_meets_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineSelector.ALL.olderThan(5).youngerThan(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineSelector.ALL.youngerThan(5).olderThan(6));
    }

    @Test
    void conditions_and_owners_are_selected_by_their_words() {
        assertThat(LineSelector.ALL.with(LineCriterion.CONDITION, "neuve"))
                .isEqualTo(LineSelector.ALL.with(LineCriterion.CONDITION, " New"))
                .hasSameHashCodeAs(LineSelector.ALL.with(LineCriterion.CONDITION, "NEW"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineSelector.ALL.with(LineCriterion.OWNERSHIP, "nobody"))
                .withMessageContaining("[nobody]");
    }

    @Test
    void a_country_is_that_of_the_data_centre() {
        Equipment hosted = LAPTOP.withCountry("DE").withDataCentre(DataCentre.of("B1", "FR"));
        assertThat(LineSelector.ALL
                        .with(LineCriterion.COUNTRY, "FR")
                        .on(DAY, Map.of(), Equipment::type)
                        .test(hosted))
                .isTrue();
        Equipment moved = changed(hosted, new Relocation(LineSelector.ALL, Optional.of("DE"), Optional.empty()));
        assertThat(moved.dataCentre()).contains(DataCentre.of("B1", "DE"));
    }

    @Test
    void all_items_less_are_none_and_no_trace_of_one() {
        for (int i = 1; i < 1_000; i++) {
            Equipment line = LAPTOP.withQuantity(i / 1_000.0);
            assertThat(changed(line, QuantityChange.percent(LineSelector.ALL, -100))
                            .quantity())
                    .isZero();
        }
        assertThat(changed(LAPTOP.withQuantity(3), QuantityChange.percent(LineSelector.ALL, -20))
                        .quantity())
                .isEqualTo(2.4);
    }

    @Test
    void hours_of_a_line_without_days_of_service_can_change() {
        Equipment line = LAPTOP.withUsage(UsageProfile.hoursPerDay(8, 0));
        assertThat(changed(line, new HoursChange(LineSelector.ALL, HoursChange.Kind.BY, -2, 1)))
                .isEqualTo(line.withUsage(UsageProfile.hoursPerDay(6, 0)));
        assertThat(changed(line, new SwitchingOff(LineSelector.ALL, 4, 200, 1))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"365, 4, 8", "366, 4, 8"})
    void a_year_has_the_days_of_the_rules(double days, double onDays, double hours) {
        FootprintCalculator rules = FootprintCalculator.of(
                Methodology.of(RuleSet.of("evalcarbone", "2.0.0")).withParameter("days-per-year", days),
                Samples.FACTORS);
        Change off = new SwitchingOff(LineSelector.ALL, hours, days / onDays, 1);
        for (Equipment line : List.of(LAPTOP.withUsage(UsageProfile.hoursPerDay(hours)), Equipment.of("laptop-1"))) {
            Inventory base = Inventory.of("base", DAY, List.of(line));
            assertThat(Scenario.of("off", off)
                            .applyTo(base, rules)
                            .changed()
                            .equipment()
                            .get(0)
                            .usage())
                    .isEqualTo(UsageProfile.hoursPerDay(hours / onDays));
        }
    }

    @Test
    void the_least_hours_and_years_are_of_relative_changes_alone() {
        assertThat(new HoursChange(LineSelector.ALL, HoursChange.Kind.TO, 8, 1))
                .isEqualTo(HoursChange.to(LineSelector.ALL, 8));
        assertThat(new LifetimeChange(LineSelector.ALL, LifetimeChange.Kind.TO, 8, 1))
                .isEqualTo(LifetimeChange.to(LineSelector.ALL, 8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LifetimeChange(LineSelector.ALL, LifetimeChange.Kind.TO, 0.5, 1));
    }

    @Test
    void a_shorter_life_leaves_in_service_what_is_in_service() {
        Equipment line =
                LAPTOP.withServiceLife(ServiceLife.between(LocalDate.of(2022, 1, 1), LocalDate.of(2028, 1, 1)));
        Equipment shorter = changed(line, LifetimeChange.by(LineSelector.ALL, -3));
        assertThat(shorter.serviceLife().withdrawn()).contains(DAY.plusDays(1));
        assertThat(total(shorter)).isGreaterThan(total(line));
        assertThat(changed(line, LifetimeChange.by(LineSelector.ALL, -1.5))
                        .serviceLife()
                        .withdrawn())
                .contains(LocalDate.of(2026, 7, 3));
    }

    private static double total(Equipment line) {
        return FLEET.calculate(Inventory.of("base", DAY, List.of(line.withCountry("FR"))))
                .total(ImpactCategory.CLIMATE_CHANGE)
                .known()
                .value();
    }

    @Test
    void days_in_the_wrong_order_stay_a_gap() {
        Equipment line = LAPTOP.withServiceLife(ServiceLife.between(LocalDate.of(2030, 1, 1), LocalDate.of(2027, 1, 1))
                .withPlannedYears(4));
        ScenarioOutcome<Inventory> outcome = outcome(line, LifetimeChange.to(LineSelector.ALL, 6));
        assertThat(outcome.changed().equipment()).containsExactly(line);
        assertThat(outcome.notComputable()).containsOnlyKeys(line.id());
    }

    @Test
    void years_beyond_the_calendar_end_with_it() {
        Equipment line = LAPTOP.withServiceLife(ServiceLife.between(DAY, LocalDate.of(9_990, 1, 1)));
        assertThat(changed(line, LifetimeChange.by(LineSelector.ALL, 900))
                        .serviceLife()
                        .withdrawn())
                .isPresent();
        Equipment late =
                LAPTOP.withServiceLife(ServiceLife.between(LocalDate.of(9_000, 1, 1), LocalDate.of(9_990, 1, 1)));
        assertThat(changed(late, LifetimeChange.to(LineSelector.ALL, 1_000))
                        .serviceLife()
                        .withdrawn())
                .contains(LocalDate.of(9_999, 12, 31));
    }

    @Test
    void of_two_states_of_one_name_the_first_changes() {
        Equipment line = LAPTOP.withUsage(UsageProfile.powerStates(
                new PowerState("idle", 20, 5_000), new PowerState("off", 0, 1_000), new PowerState("Idle", 10, 100)));
        assertThat(changed(line, new PowerStateChange(LineSelector.ALL, "idle", "OFF", 3_000))
                        .usage())
                .isEqualTo(UsageProfile.powerStates(
                        new PowerState("idle", 20, 2_000),
                        new PowerState("off", 0, 4_000),
                        new PowerState("Idle", 10, 100)));
    }

    @Test
    void hours_moved_in_a_full_year_do_not_exceed_it() {
        double idle = 2_288.9254405792494; // the rest of the year, less and plus these hours, rounds up
        Equipment line = LAPTOP.withUsage(
                UsageProfile.powerStates(new PowerState("idle", 20, idle), new PowerState("off", 0, 8_784 - idle)));
        Equipment changed = changed(line, new PowerStateChange(LineSelector.ALL, "idle", "off", 2_094.7));
        assertThat(changed).isNotEqualTo(line);
    }

    @Test
    void a_change_that_leaves_all_as_it_is_is_reported() {
        ScenarioOutcome<Inventory> outcome = outcome(LAPTOP, new PueChange(LineSelector.ALL, 1.2));
        assertThat(codes(outcome.changed().remarks())).containsExactly("EVC-6005");
        assertThat(outcome.effects().get(0).unchanged()).isEqualTo(1);
        Change atLeast = new LifetimeChange(LineSelector.ALL, LifetimeChange.Kind.AT_LEAST, 3, 3);
        assertThat(outcome(LAPTOP, atLeast).changed().equipment()).containsExactly(LAPTOP);
        assertThat(codes(outcome(LAPTOP, new Removal(LineSelector.ofTypes("printer")))
                        .changed()
                        .remarks()))
                .containsExactly("EVC-6007", "EVC-6001");
    }

    @Test
    void each_reason_why_an_effect_cannot_be_computed_is_reported_with_its_lines() {
        List<Equipment> lines = List.of(
                Equipment.of("a").withType("tablet").withUsage(UsageProfile.measured(20)),
                Equipment.of("b").withType("tablet").withUsage(UsageProfile.measured(30)),
                Equipment.of("c").withType("tablet"));
        Inventory base = Inventory.of("base", DAY, lines);
        List<Problem> remarks = Scenario.of("test", HoursChange.to(LineSelector.ALL, 4))
                .applyTo(base, FLEET)
                .changed()
                .remarks();
        assertThat(remarks)
                .extracting(Problem::values)
                .containsExactly(
                        List.of("test", "1", "1", "obstacle.HOURS_UNKNOWN"),
                        List.of("test", "1", "2", "obstacle.HOURS_NOT_USED"));
        assertThat(remarks.get(1).message(Language.ENGLISH))
                .isEqualTo("The effect of change 1 of the scenario [test] cannot be computed for 2 lines: the stated"
                        + " consumption does not depend on hours per day. They stay as they are, and a comparison leaves"
                        + " them out.");
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void every_reason_has_words_in_both_languages(Obstacle reason) {
        Problem problem = Problem.of(
                CoreCode.SCENARIO_NOT_COMPUTABLE, Location.NONE, "test", "1", "1", "obstacle." + reason.name());
        assertThat(problem.message(Language.ENGLISH)).doesNotContain("obstacle");
        assertThat(problem.message(Language.FRENCH)).doesNotContain("obstacle");
    }

    private static List<String> absent(InformationSystem base, Change change) {
        return Scenario.of("test", change).applyTo(base, FLEET).changed().problems().stream()
                .filter(problem -> problem.code().toString().equals("EVC-6007"))
                .map(problem -> String.join(" ", problem.values()))
                .toList();
    }

    @Test
    void a_value_that_no_line_has_is_reported_with_the_closest_of_the_lines() {
        List<Equipment> lines = List.of(
                LAPTOP.withSite("Bâtiment Nord"),
                Equipment.of("pc-1").withType("desktop").withCondition(Condition.refurbished(2)),
                Equipment.of("pc-2").withType("desktop"));
        InformationSystem base = InformationSystem.builder(Inventory.of("base", DAY, lines))
                .add(Application.of("mail").withEquipment("pc-1"))
                .build();
        LineSelector some = LineSelector.ofTypes("Laptop", "destkop", "scanner")
                .with(LineCriterion.SITE, "batiment  nord", "BÂTIMENT NORD")
                .with(LineCriterion.LINE, "pc-2", "pc-3")
                .with(LineCriterion.CONDITION, "neuf", "réemployé")
                .with(LineCriterion.APPLICATION, "mail", "maill", "erp");
        List<String> expected = List.of(
                "test 1 criterion.LINE pc-3 ?",
                "test 1 criterion.TYPE destkop desktop",
                "test 1 criterion.TYPE scanner ?",
                "test 1 criterion.SITE batiment  nord Bâtiment Nord",
                "test 1 criterion.CONDITION REUSED ?",
                "test 1 criterion.APPLICATION maill mail",
                "test 1 criterion.APPLICATION erp ?");
        assertThat(absent(base, new Removal(some))).isEqualTo(expected);
        assertThat(absent(base, new Consolidation(some, "pc-2"))).isEqualTo(expected);
    }

    private static ScenarioOutcome<InformationSystem> ofTerminals(Change change) {
        Equipment terminal = Equipment.of("terminal").withType("terminal").withServiceLife(ServiceLife.years(5));
        InformationSystem base = InformationSystem.builder(Inventory.of("base", DAY, List.of(LAPTOP)))
                .add(new SharedTerminals(terminal, 40, 200))
                .build();
        return Scenario.of("test", change).applyTo(base, FLEET);
    }

    @Test
    void shared_terminals_are_kept_longer() {
        ScenarioOutcome<InformationSystem> outcome =
                ofTerminals(LifetimeChange.by(LineSelector.ofTypes("terminal"), 1));
        assertThat(outcome.remarks()).isEmpty();
        assertThat(outcome.effects().get(0).selected()).isEqualTo(1);
        assertThat(outcome.changed().sharedTerminals())
                .extracting(terminals -> terminals.device().serviceLife().plannedYears())
                .containsExactly(Optional.of(6.0));
    }

    @Test
    void the_number_of_shared_terminals_cannot_be_changed() {
        ScenarioOutcome<InformationSystem> outcome =
                ofTerminals(QuantityChange.percent(LineSelector.ofTypes("terminal"), -10));
        assertThat(outcome.effects().get(0).notComputable()).containsExactly(entry(Obstacle.SHARED_TERMINALS, 1L));
        assertThat(outcome.notComputable()).containsOnlyKeys("terminal");
        assertThat(codes(outcome.remarks())).containsExactly("EVC-6002");
    }

    @Test
    void a_type_known_by_the_model_of_a_line_is_there() {
        Equipment line = Equipment.of("laptop-1");
        Change removal = new Removal(LineSelector.ofTypes("laptop", "Desktop"));
        assertThat(outcome(line, removal).changed().remarks())
                .extracting(problem -> problem.values().get(3))
                .containsExactly("Desktop");
    }

    @Test
    void lines_are_read_only_as_far_as_a_value_is_missing() {
        List<Equipment> read = new ArrayList<>();
        Stream<Equipment> lines =
                Stream.of(LAPTOP, LAPTOP.withType("desktop"), LAPTOP).peek(read::add);
        assertThat(AbsentValue.of(LineSelector.ofTypes("desktop", "laptop"), lines.iterator(), Map.of()))
                .isEmpty();
        assertThat(read).hasSize(2);
        assertThat(AbsentValue.of(LineSelector.ALL.olderThan(4), List.of(LAPTOP).iterator(), Map.of()))
                .isEmpty();
    }

    @Test
    void cloud_instances_that_are_not_there_are_reported_and_written_in_one_order() {
        InformationSystem system = InformationSystem.builder(Inventory.of("base", DAY, List.of(LAPTOP)))
                .add(CloudInstance.of("a", "aws", "m5.large", "FR"))
                .build();
        CloudMove move = new CloudMove(Set.of("a", "b", "c", "d"), "DE");
        InformationSystem changed =
                Scenario.of("cloud", move).applyTo(system, FLEET).changed();
        assertThat(codes(changed.problems())).containsExactly("EVC-6006", "EVC-6006", "EVC-6006");
        assertThat(move.instances()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void a_problem_of_the_base_is_reported_once_after_every_change() {
        InformationSystem system = InformationSystem.builder(Inventory.of("base", DAY, List.of(LAPTOP.withId("host"))))
                .add(VirtualMachine.of("vm-1", "host").withAllocationKey(0.7))
                .add(VirtualMachine.of("vm-2", "host").withAllocationKey(0.7))
                .build();
        assertThat(codes(system.problems())).containsExactly("EVC-2005");
        Change longer = LifetimeChange.by(LineSelector.ALL, 1);
        InformationSystem changed =
                Scenario.of("longer", longer, longer).applyTo(system, FLEET).changed();
        assertThat(changed.problems()).isEqualTo(system.problems());
    }

    @Test
    void hosts_are_removed_in_the_order_of_the_inventory() {
        List<Equipment> hosts = List.of(LAPTOP.withId("z"), LAPTOP.withId("new"), LAPTOP.withId("a"));
        InformationSystem system = InformationSystem.builder(Inventory.of("base", DAY, hosts))
                .add(VirtualMachine.computing("vm-1", "z", 4))
                .add(VirtualMachine.computing("vm-2", "a", 4))
                .build();
        ScenarioOutcome<InformationSystem> outcome = Scenario.of("one host", new Consolidation(LineSelector.ALL, "new"))
                .applyTo(system, FLEET);
        assertThat(outcome.effects().get(0).removed()).containsExactly("z", "a");
        assertThat(outcome.changed().machines())
                .extracting(VirtualMachine::host)
                .containsOnly("new");
    }

    @Test
    void what_ran_on_a_host_that_is_no_more_is_reported() {
        List<Equipment> lines = List.of(LAPTOP.withId("old"), LAPTOP.withId("new"));
        InformationSystem system = InformationSystem.builder(Inventory.of("base", DAY, lines))
                .add(VirtualMachine.of("vm", "old"))
                .add(Application.of("mail", "vm"))
                .add(Application.of("pacs").withEquipment("old"))
                .build();
        LineSelector old = LineSelector.ALL.with(LineCriterion.LINE, "old");
        InformationSystem removed =
                Scenario.of("gone", new Removal(old)).applyTo(system, FLEET).changed();
        assertThat(removed.machines()).isEmpty();
        assertThat(removed.refused()).hasSize(1);
        assertThat(removed.incompleteApplications()).containsExactlyInAnyOrder("mail", "pacs");
        InformationSystem moved = Scenario.of("moved", new Consolidation(old, "new"))
                .applyTo(system, FLEET)
                .changed();
        assertThat(moved.incompleteApplications()).containsExactly("pacs");
        assertThat(codes(moved.problems())).containsExactly("EVC-2002");
    }
}
