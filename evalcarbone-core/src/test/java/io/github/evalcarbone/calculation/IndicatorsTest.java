package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.ImpactCategory.WATER_USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.Activity;
import io.github.evalcarbone.system.Establishment;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A total in relation to the activity of a hospital and to planetary boundaries. */
class IndicatorsTest {

    private static final FactorSet FACTORS = FactorSet.of(FactorDataset.builder(
                    "x",
                    "1.0.0",
                    Source.of("x", "x", "CC0-1.0")
                            .withPublisher("x")
                            .withVersion("1")
                            .withAttribution("x"))
            .coefficient("boundary.CLIMATE_CHANGE", new Amount(6.81e12, Unit.parse("kg CO2 eq/year")))
            .coefficient("population", new Amount(8e9, Unit.ONE))
            .build());
    private static final Indicators INDICATORS = Indicators.of(Methodology.evalcarbone(), FACTORS);
    private static final Establishment HOSPITAL = Establishment.of("CHU Nord", 2025)
            .with(Activity.BEDS, 800)
            .with(Activity.STAYS, 40_000)
            .with(new Activity("images", "examens d’imagerie", "imaging studies"), 12_000);

    private static List<Indicator> of(ImpactCategory category, double total) {
        return INDICATORS.of(HOSPITAL, category, Total.of(new Amount(total, category.unitPerYear())));
    }

    private static Indicator one(List<Indicator> indicators, String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_activity_has_its_unit() {
        List<Indicator> indicators = of(CLIMATE_CHANGE, 200_000);
        assertThat(one(indicators, "intensity.bed").value().orElseThrow()).hasToString("250.0 kg CO2 eq/bed/year");
        assertThat(one(indicators, "intensity.stay").value().orElseThrow()).hasToString("5.0 kg CO2 eq/stay");
        assertThat(one(indicators, "images").value().orElseThrow().known().value())
                .isEqualTo(200_000 / 12_000.0);
        assertThat(one(indicators, "images").titles().english()).isEqualTo("imaging studies");
    }

    @Test
    void what_is_not_stated_is_a_gap() {
        Indicator perEmployee = one(of(CLIMATE_CHANGE, 200_000), "intensity.employee");
        assertThat(perEmployee.value()).isEmpty();
        assertThat(perEmployee.gap().orElseThrow())
                .hasToString("EVC-5001: No value of [establishment.employees] is known."
                        + " Add it to the inventory or to the factors.");
    }

    /** The recorded people equivalent of the library 2.2. */
    @Test
    void people_equivalents_are_the_recorded_quotient() {
        Indicator people = one(of(CLIMATE_CHANGE, 509.1002555528837), "people-equivalents");
        assertThat(people.value().orElseThrow().known().value()).isEqualTo(0.5980619742177782);
        assertThat(people.explanation().toString()).contains("boundary = 6.81E12 kg CO2 eq/year (factor", "x 1.0.0");
    }

    @Test
    void a_category_without_a_boundary_is_a_gap_never_zero() {
        assertThat(one(of(WATER_USE, 5), "people-equivalents").gap().orElseThrow())
                .hasToString("EVC-5003: No factor is known for [boundary.WATER_USE] (Water use)."
                        + " Add a dataset that covers it.");
    }

    @Test
    void an_indicator_is_as_complete_as_the_total_that_it_is_computed_of() {
        Amount known = new Amount(200_000, CLIMATE_CHANGE.unitPerYear());
        List<Indicator> indicators =
                INDICATORS.of(HOSPITAL, CLIMATE_CHANGE, new Total(known, 200, 3, 4, SetAside.NONE));
        assertThat(one(indicators, "intensity.stay").value().orElseThrow())
                .hasToString("at least 5.0 kg CO2 eq/stay; 3 of 200 lines incomplete");
        Total unknown = new Total(Amount.zero(CLIMATE_CHANGE.unitPerYear()), 1, 1, 5, SetAside.NONE);
        assertThat(one(INDICATORS.of(HOSPITAL, CLIMATE_CHANGE, unknown), "intensity.stay")
                        .value()
                        .orElseThrow())
                .hasToString("unknown; 1 of 1 line incomplete");
    }

    @Test
    void a_total_in_another_unit_is_an_error_of_the_caller() {
        assertThatThrownBy(
                        () -> INDICATORS.of(HOSPITAL, CLIMATE_CHANGE, Total.of(new Amount(1, Unit.parse("kg CO2 eq")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be in [kg CO2 eq/year]");
    }
}
