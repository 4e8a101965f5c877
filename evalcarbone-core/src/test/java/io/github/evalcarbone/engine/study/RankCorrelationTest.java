package io.github.evalcarbone.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Spearman's correlation. */
class RankCorrelationTest {

    @Test
    void any_growing_function_has_one() {
        assertThat(RankCorrelation.of(new double[] {3, 1, 2}, new double[] {27, 1, 8}))
                .isEqualTo(1);
        assertThat(RankCorrelation.of(new double[] {3, 1, 2}, new double[] {-27, -1, -8}))
                .isEqualTo(-1);
    }

    /** Ranks 1 to 5 and 2, 1, 4, 3, 5: 1 - 6 x 4 / (5 x 24). */
    @Test
    void by_hand() {
        assertThat(RankCorrelation.of(new double[] {10, 20, 30, 40, 50}, new double[] {2, 1, 4, 3, 5}))
                .isCloseTo(0.8, within(1e-15));
    }

    /** Equal values have ranks 1.5 and 1.5. */
    @Test
    void equal_values_have_their_mean_rank() {
        assertThat(RankCorrelation.of(new double[] {1, 1, 2}, new double[] {1, 2, 3}))
                .isCloseTo(Math.sqrt(3) / 2, within(1e-15));
        assertThat(RankCorrelation.of(new double[] {1, 1}, new double[] {1, 2})).isZero();
    }
}
