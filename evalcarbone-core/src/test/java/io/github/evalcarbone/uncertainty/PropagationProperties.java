package io.github.evalcarbone.uncertainty;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.Uniform;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.uncertainty.FirstOrder.Contribution;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Slopes and draws agree where an impact is linear in its factors and quantities. */
@PropertyDefaults(tries = 30, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class PropagationProperties {

    private static final int DRAWS = 4_000;

    private static UncertaintyModel linear(double deviation) {
        return UncertaintyModel.NONE
                .withFigures(
                        figure -> figure.kind() == FigureKind.FACTOR,
                        Lognormal.ofRelativeDeviation(deviation),
                        "invented")
                .withFact(UncertainFact.QUANTITY, line -> true, new Uniform(0.7, 1.3), "invented");
    }

    private static UncertaintyStudy study(RuleSet rules, Inventory inventory, UncertaintyModel model) {
        return UncertaintyStudy.of(FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS), inventory, model);
    }

    /** Products of two inputs add a little that slopes do not see: the product of their variances. */
    @Property
    void propagation_agrees_with_draws(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        UncertaintyStudy study = study(rules, inventory, linear(0.1));
        FirstOrder propagated = study.firstOrder(CLIMATE_CHANGE);
        DrawnImpact drawn = study.run(DRAWS, 11).impact(CLIMATE_CHANGE);
        double deviation = drawn.standardDeviation().value();
        assertThat(propagated.standardDeviation().value()).isCloseTo(deviation, within(0.08 * deviation));
        assertThat(propagated.mean().value()).isCloseTo(drawn.mean().value(), within(0.08 * deviation));
        assertThat(propagated.contributions().stream()
                        .mapToDouble(Contribution::share)
                        .sum())
                .isCloseTo(deviation == 0 ? 0 : 1, within(1e-9));
    }

    @Property
    void a_more_uncertain_factor_never_makes_the_result_more_certain(
            @ForAll RuleSet rules,
            @ForAll Inventory inventory,
            @ForAll @DoubleRange(min = 0, max = 0.5) double one,
            @ForAll @DoubleRange(min = 0, max = 0.5) double other) {
        FirstOrder less = study(rules, inventory, linear(Math.min(one, other))).firstOrder(CLIMATE_CHANGE);
        FirstOrder more = study(rules, inventory, linear(Math.max(one, other))).firstOrder(CLIMATE_CHANGE);
        assertThat(more.standardDeviation().value())
                .isGreaterThanOrEqualTo(less.standardDeviation().value() * (1 - 1e-9));
    }

    @Property(tries = 15)
    void indices_of_a_sum_are_its_shares_and_add_up(@ForAll Inventory inventory) {
        UncertaintyStudy study = study(RuleSet.of("evalcarbone", "2.0.0"), inventory, linear(0.1));
        Sensitivity found = study.sensitivity(CLIMATE_CHANGE, 4, 2_000, 3);
        double sum = found.ofOthers().first();
        for (Sensitivity.Effect effect : found.inputs()) {
            sum += effect.indices().first();
            assertThat(effect.indices().first()).isCloseTo(effect.propagated(), within(0.15));
            assertThat(effect.indices().total()).isCloseTo(effect.indices().first(), within(0.15));
            assertThat(effect.low().value()).isLessThanOrEqualTo(effect.high().value());
        }
        assertThat(sum).isCloseTo(found.standardDeviation().isZero() ? 0 : 1, within(0.25));
    }
}
