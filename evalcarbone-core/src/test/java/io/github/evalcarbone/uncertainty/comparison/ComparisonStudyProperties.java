package io.github.evalcarbone.uncertainty.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.Uniform;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.comparison.ComparisonStudy.Side;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Draws of a comparison are of what the comparison compares, whatever is missing, and by whatever rules. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class ComparisonStudyProperties {

    private static final UncertaintyModel UNSURE = UncertaintyModel.NONE
            .withFigures(figure -> figure.kind() == FigureKind.FACTOR, Lognormal.ofRelativeDeviation(0.4), "invented")
            .withFact(UncertainFact.QUANTITY, line -> true, new Uniform(0.9, 1.1), "invented");

    private record Compared(FootprintComparison comparison, List<Side> sides) {

        static Compared of(Side base, Side other) {
            return new Compared(
                    FootprintComparison.of(alternative("base", base), alternative("other", other)),
                    List.of(base, other));
        }

        private static Alternative alternative(String name, Side side) {
            return new Alternative(name, side.calculator().calculate(side.inventory()));
        }
    }

    private static Side side(RuleSet rules, Inventory inventory, UncertaintyModel model) {
        return new Side(inventory, FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS), model);
    }

    @Property
    void without_uncertainty_every_draw_is_the_published_difference(
            @ForAll RuleSet rules, @ForAll Inventory one, @ForAll RuleSet otherRules, @ForAll Inventory two) {
        Compared compared =
                Compared.of(side(rules, one, UncertaintyModel.NONE), side(otherRules, two, UncertaintyModel.NONE));
        for (ImpactCategory category : compared.comparison().categories()) {
            Difference published = compared.comparison().difference("other", category);
            DrawnDifference found = ComparisonStudy.of(compared.comparison(), compared.sides(), category)
                    .run(3, 5)
                    .get(0);
            assertThat(found.base().impact(category).draws())
                    .containsOnly(published.base().value());
            assertThat(found.other().impact(category).draws())
                    .containsOnly(published.other().value());
        }
    }

    @Property(tries = 50)
    void the_difference_of_draws_is_that_of_the_sides_and_turns_its_sign(
            @ForAll RuleSet rules, @ForAll Inventory one, @ForAll Inventory two) {
        Side base = side(rules, one, UNSURE);
        Side other = side(rules, two, UNSURE);
        Compared there = Compared.of(base, other);
        Compared back = Compared.of(other, base);
        ImpactCategory category = there.comparison().categories().get(0);
        DrawnImpact forth = difference(there, category);
        DrawnImpact home = difference(back, category);
        assertThat(Arrays.stream(home.draws()).map(value -> 0 - value).toArray())
                .isEqualTo(forth.draws());
        assertThat(forth.shareBelowZero() + home.shareBelowZero()).isCloseTo(1, within(1e-12));
    }

    private static DrawnImpact difference(Compared compared, ImpactCategory category) {
        return ComparisonStudy.of(compared.comparison(), compared.sides(), category)
                .run(20, 5)
                .get(0)
                .difference();
    }
}
