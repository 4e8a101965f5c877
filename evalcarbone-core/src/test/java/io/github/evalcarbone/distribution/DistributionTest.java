package io.github.evalcarbone.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Distributions by numbers of tables and textbooks. */
class DistributionTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.95, 1.6448536269514722",
        "0.9, 1.2815515655446004",
        "0.999, 3.090232306167813",
        "0.000001, -4.753424308822899",
        "1e-20, -9.262340089798408"
    })
    void quantiles_of_the_normal_distribution_are_those_of_tables(double probability, double quantile) {
        assertThat(Normal.quantile(probability)).isCloseTo(quantile, within(1e-14 * (1 + Math.abs(quantile)) * 10));
    }

    @Test
    void a_squared_geometric_deviation_is_a_factor_of_95_percent() {
        Lognormal any = Lognormal.ofSquaredDeviation(1.44);
        assertThat(any.geometricDeviation()).isEqualTo(1.2);
        assertThat(any.ratioAt(Normal.probability(2))).isCloseTo(1.44, within(1e-12));
        assertThat(any.ratioAt(0.5)).isEqualTo(1);
    }

    /** Published for a laptop: 0.595 is a squared geometric deviation of 3.01 (EcoDiag, ../shared/domain/data-quality.md). */
    @ParameterizedTest
    @CsvSource({"0.3, 1.80", "0.595, 3.01", "0.78, 3.97"})
    void a_relative_deviation_has_its_geometric_one_and_keeps_the_mean(double relative, double squared) {
        Lognormal any = Lognormal.ofRelativeDeviation(relative);
        assertThat(any.geometricDeviation() * any.geometricDeviation()).isCloseTo(squared, within(0.006));
        assertThat(any.mean()).isEqualTo(1);
        assertThat(any.standardDeviation()).isCloseTo(relative, within(1e-12));
    }

    @Test
    void percentiles_are_met() {
        Lognormal any = Lognormal.ofPercentiles(166, 358, Centre.MEDIAN);
        assertThat(any.ratioAt(0.9) / any.ratioAt(0.1)).isCloseTo(358.0 / 166, within(1e-12));
        assertThat(any.centre()).isEqualTo(Centre.MEDIAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "normal 1",
                "lognormal",
                "lognormal median",
                "lognormal gsd=1.2",
                "lognormal gsd=0.9 median",
                "lognormal gsd=x median",
                "lognormal gsd=1.2 gsd=1.3 median",
                "lognormal gsd=1.2 mode",
                "lognormal p10=5 p90=4 median",
                "triangular 0.8 1.1 1.4",
                "triangular 0.8 1.4",
                "uniform 1.1 1.2",
                "uniform 0.9",
                "empirical 0.9 median",
                "empirical 1.2 0.9 median"
            })
    void other_texts_are_no_distribution(String text) {
        assertThat(DistributionText.read(text)).isEmpty();
    }

    @Test
    void figures_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lognormal(0.5, Centre.MEAN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lognormal(2, Centre.MODE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Triangular(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Uniform(0.5, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Empirical(List.of(1.0), Centre.MEAN));
    }
}
