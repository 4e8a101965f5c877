package io.github.evalcarbone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.change.Change;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A scenario computes only what it changes: nobody can see that. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class SimulationProperties {

    private static final FootprintCalculator FLEET =
            FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "2.0.0")), Samples.FACTORS);

    @Provide
    Arbitrary<List<Change>> changes() {
        return AnyChanges.some();
    }

    @Property
    void a_scenario_is_the_footprint_of_its_inventory(@ForAll Inventory base, @ForAll("changes") List<Change> changes) {
        SimulatedFootprint<Inventory> run = Simulation.of(base, FLEET).run(new Scenario("any", changes));
        Footprint whole = FLEET.calculate(run.outcome().changed());
        assertThat(run.footprint()).isEqualTo(whole);
        assertThat(run.footprint().findings()).isEqualTo(whole.findings());
        assertThat(run.footprint().coverage()).isEqualTo(whole.coverage());
        assertThat(run.footprint().datasetUses()).isEqualTo(whole.datasetUses());
        for (ImpactCategory category : whole.categories()) {
            assertThat(run.footprint().total(category)).isEqualTo(whole.total(category));
        }
    }

    @Property
    void its_groups_and_phases_are_those_of_its_inventory(
            @ForAll Inventory base, @ForAll("changes") List<Change> changes) {
        SimulatedFootprint<Inventory> run = Simulation.of(base, FLEET).run(new Scenario("any", changes));
        Footprint whole = FLEET.calculate(run.outcome().changed());
        assertThat(run.footprint().by(Facet.EQUIPMENT_TYPE, Facet.PHASE))
                .isEqualTo(whole.by(Facet.EQUIPMENT_TYPE, Facet.PHASE));
        for (ImpactCategory category : whole.categories()) {
            for (LifecyclePhase phase : whole.phases()) {
                assertThat(run.footprint().totals().total(category, phase))
                        .isEqualTo(whole.totals().total(category, phase));
            }
        }
    }

    @Property
    void scenarios_are_compared_as_their_inventories_would_be(
            @ForAll Inventory base, @ForAll("changes") List<Change> first, @ForAll("changes") List<Change> second) {
        ComparedScenarios<Inventory> compared = Simulation.of(base, FLEET)
                .compareAll("today", List.of(new Scenario("first", first), new Scenario("second", second)));
        FootprintComparison whole = FootprintComparison.of(alternatives(base, compared))
                .withoutByCategory(NotComparable.joined(compared.scenarios()));
        for (ImpactCategory category : whole.categories()) {
            for (String other : List.of("first", "second")) {
                assertThat(compared.comparison().difference(other, category))
                        .isEqualTo(whole.difference(other, category));
                assertThat(compared.comparison()
                                .by(other, category, Facet.EQUIPMENT_TYPE, Facet.PHASE)
                                .groups())
                        .isEqualTo(whole.by(other, category, Facet.EQUIPMENT_TYPE, Facet.PHASE)
                                .groups());
            }
        }
    }

    private static List<Alternative> alternatives(Inventory base, ComparedScenarios<Inventory> compared) {
        List<Alternative> all = new ArrayList<>(List.of(new Alternative("today", FLEET.calculate(base))));
        compared.scenarios()
                .forEach(one -> all.add(new Alternative(
                        one.scenario().name(), FLEET.calculate(one.outcome().changed()))));
        return all;
    }
}
