package io.github.evalcarbone.uncertainty;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.distribution.Centre;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.Normal;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.uncertainty.basis.FigureFamily;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws by what textbooks say of them. */
class UncertaintyStudyTest {

    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "2.0.0")), Samples.FACTORS);
    private static final Equipment LAPTOP =
            Equipment.of("laptop-1").withCountry("FR").withServiceLife(ServiceLife.years(5));

    private static UncertaintyResult run(UncertaintyModel model, int draws, Equipment... lines) {
        Inventory inventory = Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(lines));
        return UncertaintyStudy.of(CALCULATOR, inventory, model).run(draws, 42);
    }

    private static Equipment[] laptops(int lines) {
        return IntStream.range(0, lines).mapToObj(i -> LAPTOP.withId("l" + i)).toArray(Equipment[]::new);
    }

    private static UncertaintyModel making(double deviation) {
        return UncertaintyModel.NONE.withFigures(
                figure -> figure.phase().equals(Optional.of(LifecyclePhase.MANUFACTURING)),
                new Lognormal(deviation, Centre.MEDIAN),
                "invented");
    }

    private static double making(UncertaintyResult result) {
        return result.footprint()
                .total(CLIMATE_CHANGE, LifecyclePhase.MANUFACTURING)
                .known()
                .value();
    }

    @Test
    void one_lognormal_factor_has_its_own_percentiles() {
        UncertaintyResult result = run(making(1.25), 40_000, LAPTOP);
        double rest = result.impact(CLIMATE_CHANGE).point().value() - making(result);
        Interval interval = result.impact(CLIMATE_CHANGE).interval(0.95);
        double expected = making(result) * Math.pow(1.25, Normal.quantile(0.975));
        assertThat(interval.high().value().value() - rest).isCloseTo(expected, within(0.01 * expected));
        assertThat(interval.high().least().value())
                .isLessThan(interval.high().value().value());
        assertThat(interval.high().most().value())
                .isGreaterThan(interval.high().value().value());
        assertThat(interval.median().value().value()).isCloseTo(making(result) + rest, within(0.005 * expected));
    }

    /** A thousand lines with one factor are as uncertain as one; with errors of their own they are much more certain. */
    @Test
    void a_shared_factor_does_not_average_out_and_errors_of_lines_do() {
        UncertaintyModel ofLines = UncertaintyModel.NONE.withFact(
                UncertainFact.QUANTITY, line -> true, Lognormal.ofRelativeDeviation(0.3), "invented");
        DrawnImpact shared = run(making(1.3), 4_000, laptops(100)).impact(CLIMATE_CHANGE);
        DrawnImpact single = run(making(1.3), 4_000, LAPTOP).impact(CLIMATE_CHANGE);
        DrawnImpact own = run(ofLines, 4_000, laptops(100)).impact(CLIMATE_CHANGE);
        assertThat(relative(shared)).isCloseTo(relative(single), within(1e-9));
        assertThat(relative(own)).isCloseTo(0.3 / 10, within(0.002));
        assertThat(own.mean().value())
                .isCloseTo(own.point().value(), within(0.002 * own.point().value()));
    }

    private static double relative(DrawnImpact impact) {
        return impact.standardDeviation().value() / impact.mean().value();
    }

    /** Two factors of 160 and 10.9 kg: fully correlated deviations add up, independent ones do by their squares. */
    @Test
    void a_family_shares_its_error() {
        UncertaintyModel apart = UncertaintyModel.NONE.withFigures(
                figure -> figure.kind() == FigureKind.FACTOR, Lognormal.ofRelativeDeviation(0.1), "invented");
        UncertaintyModel together = apart.with(new FigureFamily("laptop", figure -> true, 1));
        double correlated = run(together, 20_000, LAPTOP)
                .impact(CLIMATE_CHANGE)
                .standardDeviation()
                .value();
        double independent = run(apart, 20_000, LAPTOP)
                .impact(CLIMATE_CHANGE)
                .standardDeviation()
                .value();
        assertThat(correlated).isCloseTo(0.1 * (160 + 10.9 + 3.51) / 5, within(0.05));
        assertThat(independent).isCloseTo(0.1 * Math.sqrt(160 * 160 + 10.9 * 10.9 + 3.51 * 3.51) / 5, within(0.05));
    }

    /** The years divide: if they are lognormal, so is the making per year, with the same deviation. */
    @Test
    void stated_years_are_drawn_line_by_line_and_divide() {
        UncertaintyModel years = UncertaintyModel.NONE.withFact(
                UncertainFact.SERVICE_LIFE, line -> true, new Lognormal(1.2, Centre.MEDIAN), "invented");
        UncertaintyResult result = run(years, 20_000, LAPTOP);
        double embodied = result.footprint().embodied(CLIMATE_CHANGE).known().value();
        double use = result.impact(CLIMATE_CHANGE).point().value() - embodied;
        Interval interval = result.impact(CLIMATE_CHANGE).interval(0.9);
        assertThat((interval.high().value().value() - use) / embodied)
                .isCloseTo(Math.pow(1.2, Normal.quantile(0.95)), within(0.02));
        assertThat((interval.low().value().value() - use) / embodied)
                .isCloseTo(Math.pow(1.2, Normal.quantile(0.05)), within(0.02));
        assertThat(result.facts())
                .singleElement()
                .satisfies(drawn -> assertThat(drawn.lines()).isOne());
    }

    /** As in the third example of Bilan Carbone+: the more lines, the narrower, though nothing more is known. */
    @Test
    void lines_taken_for_independent_look_more_certain_than_they_are() {
        double one = independent(LAPTOP);
        double hundred = independent(laptops(100));
        assertThat(one).isCloseTo(1.3 * 1.3, within(0.1));
        assertThat(Math.log(hundred)).isCloseTo(Math.log(one) / 10, within(1e-9));
    }

    private static double independent(Equipment... lines) {
        Inventory inventory = Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(lines));
        return UncertaintyStudy.of(CALCULATOR, inventory, making(1.3))
                .independent(CLIMATE_CHANGE)
                .factor();
    }

    /** The bits of a seed are recorded: they must not change with the JDK. */
    @Test
    void the_bits_of_a_seed_are_recorded() {
        double[] draws = run(making(1.25), 4, LAPTOP).impact(CLIMATE_CHANGE).draws();
        assertThat(draws).containsExactly(23.42922009938988, 38.27575113849734, 29.74492890834945, 40.46832296073202);
    }

    @Test
    void what_is_unknown_stays_out_of_each_draw() {
        UncertaintyResult result = run(making(1.25), 10, LAPTOP, Equipment.of("nobody knows"));
        assertThat(result.footprint().total(CLIMATE_CHANGE).isComplete()).isFalse();
        assertThat(result.impact(CLIMATE_CHANGE).draws())
                .isEqualTo(run(making(1.25), 10, LAPTOP).impact(CLIMATE_CHANGE).draws());
    }

    @Test
    void what_is_left_out_first_stays_out() {
        Inventory inventory = Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(LAPTOP));
        UncertaintyStudy study = UncertaintyStudy.of(CALCULATOR, inventory, making(1.25));
        Set<LifecyclePhase> making = Set.of(LifecyclePhase.MANUFACTURING);
        Set<LifecyclePhase> use = Set.of(LifecyclePhase.USE);
        DrawnImpact one = study.without(Map.of(LAPTOP.id(), making))
                .without(Map.of(LAPTOP.id(), use))
                .run(20, 1)
                .impact(CLIMATE_CHANGE);
        DrawnImpact both = study.without(Map.of(LAPTOP.id(), Set.of(LifecyclePhase.MANUFACTURING, LifecyclePhase.USE)))
                .run(20, 1)
                .impact(CLIMATE_CHANGE);
        assertThat(one.draws()).isEqualTo(both.draws()).containsOnly(one.point().value());
        assertThat(one.point()).isEqualTo(both.point());
    }
}
