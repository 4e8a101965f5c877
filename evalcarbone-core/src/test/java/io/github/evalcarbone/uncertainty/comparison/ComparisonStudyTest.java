package io.github.evalcarbone.uncertainty.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.Uniform;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.comparison.ComparisonStudy.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What both sides share does not blur their difference. */
class ComparisonStudyTest {

    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "2.0.0")), Samples.FACTORS);
    private static final UncertaintyModel SHARED = UncertaintyModel.NONE.withFigures(
            figure -> figure.kind() == FigureKind.FACTOR, Lognormal.ofRelativeDeviation(0.4), "invented");
    private static final UncertaintyModel BOTH =
            SHARED.withFact(UncertainFact.QUANTITY, line -> true, new Uniform(0.9, 1.1), "invented");
    private static final Equipment LAPTOPS = Equipment.of("laptop-1")
            .withId("laptops")
            .withCountry("FR")
            .withQuantity(100)
            .withServiceLife(ServiceLife.years(5));

    private static Side side(UncertaintyModel model, Equipment... lines) {
        return new Side(Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(lines)), CALCULATOR, model);
    }

    private static DrawnDifference compare(Side base, Side other) {
        return ComparisonStudy.of(base, other, CLIMATE_CHANGE).run(2_000, 9).get(0);
    }

    /** The intervals of both overlap widely, and yet longer use has less in every draw. */
    @Test
    void a_longer_life_has_less_whatever_the_factor() {
        DrawnDifference found = compare(side(BOTH, LAPTOPS), side(BOTH, LAPTOPS.withServiceLife(ServiceLife.years(6))));
        assertThat(found.other()
                        .impact(CLIMATE_CHANGE)
                        .interval(0.95)
                        .high()
                        .value()
                        .value())
                .isGreaterThan(found.base()
                        .impact(CLIMATE_CHANGE)
                        .interval(0.95)
                        .low()
                        .value()
                        .value());
        assertThat(found.probabilityOfLess()).isEqualTo(1);
        assertThat(found.difference().interval(0.95).high().value().value()).isNegative();
        assertThat(found.difference().point().value())
                .isCloseTo(
                        found.other().impact(CLIMATE_CHANGE).point().value()
                                - found.base().impact(CLIMATE_CHANGE).point().value(),
                        within(1e-12));
    }

    @Test
    void the_same_has_no_difference_in_any_draw() {
        DrawnDifference found = compare(side(BOTH, LAPTOPS), side(BOTH, LAPTOPS));
        assertThat(found.difference().draws()).containsOnly(0);
        assertThat(found.probabilityOfLess()).isEqualTo(0.5);
    }

    /** One count of 100 is wrong once, also if a scenario has split the line; parts with errors of their own would differ. */
    @Test
    void lines_that_were_split_have_the_errors_of_their_line() {
        Equipment rest = LAPTOPS.withQuantity(70);
        Equipment part = LAPTOPS.withQuantity(30).withId("laptops~refurbished");
        Side split = new Side(
                side(BOTH, rest, part).inventory(), CALCULATOR, BOTH, Map.of("laptops~refurbished", "laptops"));
        assertThat(compare(side(BOTH, LAPTOPS), split).difference().draws()).containsOnly(0);
        assertThat(compare(side(BOTH, LAPTOPS), side(BOTH, rest, part))
                        .difference()
                        .standardDeviation()
                        .value())
                .isPositive();
    }

    @Test
    void the_other_way_round_the_probability_is_the_rest() {
        Side fewer = side(BOTH, LAPTOPS.withId("others").withQuantity(99));
        DrawnDifference there = compare(side(BOTH, LAPTOPS), fewer);
        DrawnDifference back = compare(fewer, side(BOTH, LAPTOPS));
        assertThat(there.probabilityOfLess() + back.probabilityOfLess()).isCloseTo(1, within(1e-12));
        assertThat(there.probabilityOfLess()).isBetween(0.5, 0.7);
    }

    @Test
    void a_line_that_one_side_does_not_know_is_left_out_of_both() {
        Equipment late = LAPTOPS.withId("late");
        DrawnDifference found = compare(side(BOTH, LAPTOPS, late), side(BOTH, LAPTOPS, late.withModel("nobody knows")));
        assertThat(found.difference().draws()).containsOnly(0);
    }

    /** What one side of three does not know is left out of all, as it is in the comparison. */
    @Test
    void all_alternatives_are_drawn_over_the_values_they_have_in_common() {
        Equipment late = LAPTOPS.withId("late");
        List<Side> sides = List.of(
                side(BOTH, LAPTOPS, late),
                side(BOTH, LAPTOPS.withQuantity(90), late),
                side(BOTH, LAPTOPS, late.withModel("nobody knows")));
        FootprintComparison comparison = FootprintComparison.of(
                alternative("a", sides, 0), alternative("b", sides, 1), alternative("c", sides, 2));
        List<DrawnDifference> found =
                ComparisonStudy.of(comparison, sides, CLIMATE_CHANGE).run(100, 3);
        assertThat(found).extracting(DrawnDifference::name).containsExactly("b", "c");
        assertThat(found.get(0).difference().point())
                .isEqualTo(comparison.difference("b", CLIMATE_CHANGE).absolute());
        assertThat(found.get(0).base().impact(CLIMATE_CHANGE).point())
                .isEqualTo(comparison.difference("b", CLIMATE_CHANGE).base());
        assertThat(found.get(1).difference().draws()).containsOnly(0);
    }

    @Test
    void a_side_that_gives_another_footprint_is_refused() {
        List<Side> sides = List.of(side(BOTH, LAPTOPS), side(BOTH, LAPTOPS.withQuantity(90)));
        FootprintComparison comparison = FootprintComparison.of(alternative("a", sides, 0), alternative("b", sides, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonStudy.of(comparison, List.of(sides.get(1), sides.get(0)), CLIMATE_CHANGE))
                .withMessageContaining("The side of [a] must give its footprint");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonStudy.of(comparison, sides.subList(0, 1), CLIMATE_CHANGE))
                .withMessageContaining("[1] sides must be 2");
    }

    private static Alternative alternative(String name, List<Side> sides, int place) {
        return new Alternative(name, CALCULATOR.calculate(sides.get(place).inventory()));
    }
}
