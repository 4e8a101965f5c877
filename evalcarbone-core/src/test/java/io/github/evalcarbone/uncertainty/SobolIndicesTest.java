package io.github.evalcarbone.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** Sobol's g-function, whose indices are known exactly: Saltelli et al., Global Sensitivity Analysis: The Primer (2008). */
class SobolIndicesTest {

    private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private static double g(double[] inputs) {
        double product = 1;
        for (int i = 0; i < A.length; i++) {
            product *= (Math.abs(4 * inputs[i] - 2) + A[i]) / (1 + A[i]);
        }
        return product;
    }

    private static double model(int draw, BitSet second) {
        double[] inputs = new double[A.length];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = RandomStream.of(5, (second.get(i) ? "second " : "first ") + i)
                    .at(draw);
        }
        return g(inputs);
    }

    /** The variance that input i has alone is 1/3 / (1 + a)²; of a product, one more than the variances are multiplied. */
    @Test
    void the_indices_of_the_g_function_are_those_of_the_textbook() {
        double product = 1;
        for (double a : A) {
            product *= 1 + 1 / (3 * (1 + a) * (1 + a));
        }
        double variance = product - 1;
        SobolIndices found = SobolIndices.of(A.length, 20_000, SobolIndicesTest::model);
        assertThat(found.variance()).isCloseTo(variance, within(0.02));
        for (int i = 0; i < A.length; i++) {
            double own = 1 / (3 * (1 + A[i]) * (1 + A[i]));
            assertThat(found.first()[i]).isCloseTo(own / variance, within(0.03));
            assertThat(found.total()[i]).isCloseTo(own * product / (1 + own) / variance, within(0.03));
        }
        assertThat(found.first()[0]).isCloseTo(0.716, within(0.03)); // as the book prints it
        assertThat(found.total()[0]).isCloseTo(0.788, within(0.03));
    }

    @Test
    void what_does_not_vary_has_no_index() {
        SobolIndices found = SobolIndices.of(2, 10, (draw, second) -> 3);
        assertThat(found.first()).containsOnly(0);
        assertThat(found.total()).containsOnly(0);
    }
}
