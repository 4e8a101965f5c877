package io.github.evalcarbone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.change.Aspect;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.data.Offset;

/** What a scenario does to any inventory, whatever its changes are. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class ScenarioProperties {

    private static final FootprintCalculator FLEET =
            FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "2.0.0")), Samples.FACTORS);

    private static Inventory changed(Inventory base, Change... changes) {
        return Scenario.of("any", changes).applyTo(base, FLEET).changed();
    }

    private static Inventory changed(Inventory base, List<Change> changes) {
        return changed(base, changes.toArray(Change[]::new));
    }

    @Property
    void without_changes_it_is_the_base(@ForAll Inventory base) {
        ScenarioOutcome<Inventory> outcome = Scenario.of("nothing").applyTo(base, FLEET);
        assertThat(outcome.changed()).isEqualTo(base);
        assertThat(outcome.effects()).isEmpty();
        assertThat(outcome.notComputable()).isEmpty();
    }

    @Property
    void changes_come_one_after_the_other(
            @ForAll Inventory base, @ForAll("changes") List<Change> first, @ForAll("changes") List<Change> second) {
        Scenario both = new Scenario("both", first).then(new Scenario("second", second));
        assertThat(both.applyTo(base, FLEET).changed().equipment())
                .isEqualTo(changed(changed(base, first), second).equipment());
    }

    @Property
    void a_scenario_of_two_inventories_is_that_of_each(
            @ForAll Inventory one, @ForAll Inventory any, @ForAll("changes") List<Change> changes) {
        Inventory other = any.withEquipment(any.equipment().stream()
                .map(line -> line.withId("other-" + line.id()))
                .toList());
        assertThat(changed(one.plus(other), changes).equipment())
                .containsExactlyElementsOf(
                        changed(one, changes).plus(changed(other, changes)).equipment());
    }

    @Property
    void what_is_not_selected_stays(@ForAll Inventory base, @ForAll("changes") List<Change> changes) {
        List<Equipment> after = changed(base, changes).equipment();
        assertThat(after)
                .containsAll(base.equipment().stream()
                        .filter(line -> line.type().isEmpty())
                        .filter(line ->
                                line.model().flatMap(FLEET.factors()::model).isEmpty())
                        .toList());
    }

    @Property
    void longer_lives_never_raise_what_is_embodied(
            @ForAll Inventory base, @ForAll @DoubleRange(min = 0, max = 20) double years) {
        Footprint before = FLEET.calculate(base);
        Footprint after = FLEET.calculate(changed(base, LifetimeChange.by(LineSelector.ALL, years)));
        for (LineImpact impact : before.impacts()) {
            if (impact.phase() != LifecyclePhase.USE) {
                assertThat(value(after, impact))
                        .isLessThanOrEqualTo(impact.amount().value());
            }
        }
    }

    private static double value(Footprint footprint, LineImpact like) {
        return footprint
                .value(like.line(), like.phase(), like.category())
                .orElseThrow()
                .value();
    }

    @Property
    void fewer_hours_never_count_as_no_effect(@ForAll Inventory base) {
        Scenario scenario = Scenario.of("off", new HoursChange(LineSelector.ALL, HoursChange.Kind.TO, 0.25, 0));
        ScenarioOutcome<Inventory> outcome = scenario.applyTo(base, FLEET);
        Footprint before = FLEET.calculate(base);
        Footprint after = FLEET.calculate(outcome.changed());
        before.impacts().stream()
                .filter(impact ->
                        impact.phase() == LifecyclePhase.USE && impact.amount().value() != 0)
                .filter(impact -> value(after, impact) == impact.amount().value())
                .filter(impact -> !states(base, impact.line(), 0.25))
                .forEach(impact -> assertThat(outcome.notComputable().get(impact.line()))
                        .as("%s", impact)
                        .contains(Aspect.USE));
    }

    private static boolean states(Inventory base, String id, double hours) {
        return base.equipment().stream()
                .filter(line -> line.id().equals(id))
                .anyMatch(line -> line.usage().electricity().toString().contains("hoursPerDay=" + hours));
    }

    @Property
    void items_are_kept_when_some_are_refurbished(
            @ForAll Inventory base, @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
        Inventory after = changed(base, new RefurbishedShare(LineSelector.ALL, share, 3));
        for (Equipment line : base.equipment()) {
            double items = after.equipment().stream()
                    .filter(part -> part.id().equals(line.id()) || part.id().equals(line.id() + "~refurbished"))
                    .mapToDouble(Equipment::quantity)
                    .sum();
            assertThat(items).isCloseTo(line.quantity(), Offset.offset(1e-9));
        }
        assertThat(after.equipment().stream()
                        .filter(part -> part.id().endsWith("~refurbished"))
                        .map(part -> part.condition().state())
                        .collect(Collectors.toSet()))
                .isSubsetOf(Condition.State.REFURBISHED);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return AnyChanges.some();
    }
}
