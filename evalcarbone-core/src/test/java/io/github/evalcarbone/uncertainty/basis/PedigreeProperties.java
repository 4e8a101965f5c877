package io.github.evalcarbone.uncertainty.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worse scores never make a figure more certain, and 95 % of all values are within the squared deviation. */
class PedigreeProperties {

    private static final double SCORE = 1.959963984540054;

    @Provide
    Arbitrary<List<Integer>> scores() {
        return Arbitraries.integers().between(1, 5).list().ofSize(5);
    }

    @Provide
    Arbitrary<PedigreeMatrix> matrices() {
        return Arbitraries.of(UncertaintyDefaults.shipped().matrices());
    }

    private static Pedigree pedigree(List<Integer> scores) {
        return new Pedigree(scores.get(0), scores.get(1), scores.get(2), scores.get(3), scores.get(4));
    }

    @Property(tries = 500)
    void a_worse_score_is_never_more_certain(
            @ForAll("scores") List<Integer> scores,
            @ForAll("matrices") PedigreeMatrix matrix,
            @ForAll @IntRange(max = 4) int criterion) {
        List<Integer> worse = new ArrayList<>(scores);
        worse.set(criterion, Math.min(5, scores.get(criterion) + 1));
        assertThat(matrix.squaredDeviation(pedigree(worse), 1.05))
                .isGreaterThanOrEqualTo(matrix.squaredDeviation(pedigree(scores), 1.05));
    }

    @Property(tries = 500)
    void it_is_at_least_its_largest_factor_and_at_most_their_product(
            @ForAll("scores") List<Integer> scores, @ForAll("matrices") PedigreeMatrix matrix) {
        double product = 1.05;
        double largest = 1.05;
        for (int i = 0; i < 5; i++) {
            double factor = matrix.factors().get(i).get(scores.get(i) - 1);
            product *= factor;
            largest = Math.max(largest, factor);
        }
        assertThat(matrix.squaredDeviation(pedigree(scores), 1.05))
                .isBetween(largest * (1 - 1e-12), product * (1 + 1e-12));
    }

    @Property(tries = 200)
    void two_deviations_are_the_squared_one(@ForAll("scores") List<Integer> scores) {
        Pedigree pedigree = pedigree(scores);
        double squared = UncertaintyDefaults.shipped().matrix().squaredDeviation(pedigree, 1.05);
        assertThat(pedigree.lognormal().geometricDeviation()).isCloseTo(Math.sqrt(squared), within(1e-12));
        assertThat(pedigree.lognormal().ratioAt(0.975)).isCloseTo(Math.pow(squared, SCORE / 2), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void scores_are_from_1_to_5(int score) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pedigree(1, 1, score, 1, 1));
    }
}
