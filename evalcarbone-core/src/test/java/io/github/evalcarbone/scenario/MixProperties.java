package io.github.evalcarbone.scenario;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.electricity.ChosenMixes;
import io.github.evalcarbone.electricity.MixFigure;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.change.MixChange;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of other electricity mixes, for any inventory and rules. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class MixProperties {

    private static final double FRANCE = 0.0813225;

    private static SimulatedFootprint<Inventory> run(Inventory base, RuleSet rules, LineSelector lines, ChosenMix mix) {
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
        return Simulation.of(base, calculator.withCategories(CLIMATE_CHANGE))
                .run(Scenario.of("mix", new MixChange(lines, mix)));
    }

    private static Footprint base(Inventory base, RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS)
                .withCategories(CLIMATE_CHANGE)
                .calculate(base);
    }

    @Property
    void the_usual_figure_of_a_country_stated_again_changes_nothing(@ForAll Inventory base, @ForAll RuleSet rules) {
        LineSelector france = LineSelector.ALL.with(LineCriterion.COUNTRY, "FR");
        Footprint same = run(base, rules, france, stated(FRANCE)).footprint();
        assertThat(same.impacts()).isEqualTo(base(base, rules).impacts());
        assertThat(same.gaps()).isEqualTo(base(base, rules).gaps());
        assertThat(same.lines()).isEqualTo(base(base, rules).lines());
    }

    private static ChosenMix stated(double value) {
        return new ChosenMix.Stated(MixFigure.of(value, "again"));
    }

    @Property
    void a_contract_leaves_every_value_as_it_is(
            @ForAll Inventory base, @ForAll RuleSet rules, @ForAll @DoubleRange(max = 10) double value) {
        ChosenMix contract = new ChosenMix.ByContract(MixFigure.of(value, "contract"));
        Footprint same = run(base, rules, LineSelector.ALL, contract).footprint();
        assertThat(same.impacts()).isEqualTo(base(base, rules).impacts());
        assertThat(same.gaps()).isEqualTo(base(base, rules).gaps());
        assertThat(same.lines()).isEqualTo(base(base, rules).lines());
        assertThat(same.electricity()).isEqualTo(base(base, rules).electricity());
    }

    @Property
    void electricity_without_impact_leaves_no_use(@ForAll Inventory base, @ForAll RuleSet rules) {
        Footprint none = run(base, rules, LineSelector.ALL, stated(0)).footprint();
        assertThat(none.impacts())
                .filteredOn(value -> value.phase() == USE)
                .allMatch(value -> value.amount().value() == 0);
    }

    @Property
    void nothing_but_use_changes(
            @ForAll Inventory base, @ForAll RuleSet rules, @ForAll @DoubleRange(max = 10) double value) {
        Footprint other = run(base, rules, LineSelector.ALL, stated(value)).footprint();
        assertThat(other.impacts())
                .filteredOn(one -> one.phase() != USE)
                .isEqualTo(base(base, rules).impacts().stream()
                        .filter(one -> one.phase() != USE)
                        .toList());
    }

    @Property
    void a_year_of_no_dataset_leaves_the_footprint_and_keeps_use_out(@ForAll Inventory base, @ForAll RuleSet rules) {
        SimulatedFootprint<Inventory> same = run(base, rules, LineSelector.ALL, new ChosenMix.OfYear(2020));
        assertThat(same.footprint().impacts()).isEqualTo(base(base, rules).impacts());
        assertThat(same.outcome().notComputable())
                .hasSameSizeAs(same.outcome().changed().equipment());
    }

    @Property
    void the_name_of_an_area_with_a_mix_means_that_area_and_that_mix(
            @ForAll("areas") String area, @ForAll("choices") List<ChosenMix> mixes) {
        ChosenMixes all = new ChosenMixes(mixes.stream().distinct().toList());
        String name = area;
        for (ChosenMix mix : mixes) {
            name = mix.in(name);
        }
        ChosenMixes.Found found = all.find(name);
        assertThat(found.area()).isEqualTo(area);
        assertThat(found.mix()).isEqualTo(last(mixes, false));
        assertThat(found.contract().map(ChosenMix.ByContract::new)).isEqualTo(last(mixes, true));
    }

    private static Optional<ChosenMix> last(List<ChosenMix> mixes, boolean isContract) {
        return mixes.stream()
                .filter(mix -> mix instanceof ChosenMix.ByContract == isContract)
                .reduce((first, second) -> second);
    }

    @Provide
    Arbitrary<String> areas() {
        return Arbitraries.of("", "FR", "France", "FR-COR", "a ~ b", "Stated[", "Paris ~ OfYear");
    }

    @Provide
    Arbitrary<List<ChosenMix>> choices() {
        Arbitrary<ChosenMix> one = Arbitraries.oneOf(
                Arbitraries.integers().between(2_020, 2_030).map(ChosenMix.OfYear::new),
                figures().map(ChosenMix.Stated::new),
                figures().map(ChosenMix.ByContract::new));
        return one.list().ofMaxSize(5);
    }

    private static Arbitrary<MixFigure> figures() {
        return Arbitraries.of("RTE", "a ~ OfYear[year=2020]", "~ x").map(source -> MixFigure.of(0.1, source));
    }
}
