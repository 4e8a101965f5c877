package io.github.evalcarbone.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Quantiles rise, and mean and deviation are those of the quantiles. */
class DistributionProperties {

    private static final int STEPS = 20_000;

    @Provide
    Arbitrary<Distribution> distributions() {
        Arbitrary<Double> below = Arbitraries.doubles().between(0.1, 1);
        Arbitrary<Double> above = Arbitraries.doubles().between(1, 3);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.doubles().between(1, 2), Arbitraries.of(Centre.MEAN, Centre.MEDIAN))
                        .as(Lognormal::new),
                Combinators.combine(below, above).as(Triangular::new),
                Combinators.combine(below, above).as(Uniform::new),
                Arbitraries.doubles()
                        .between(0.1, 3)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(8)
                        .map(quantiles ->
                                new Empirical(quantiles.stream().sorted().toList(), Centre.MEDIAN)));
    }

    /** As many near 0 as near 1/2. */
    @Provide
    Arbitrary<Double> probabilities() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.01, 0.99),
                        Arbitraries.integers().between(0, 10))
                .as((probability, tens) -> probability / Math.pow(10, tens));
    }

    @Property(tries = 200)
    void a_larger_probability_has_no_smaller_ratio(
            @ForAll("distributions") Distribution any,
            @ForAll @From("probabilities") double one,
            @ForAll @From("probabilities") double other) {
        assertThat(any.ratioAt(Math.min(one, other))).isLessThanOrEqualTo(any.ratioAt(Math.max(one, other)));
        assertThat(any.ratioAt(one)).isPositive();
    }

    @Property(tries = 60)
    void mean_and_deviation_are_those_of_the_quantiles(@ForAll("distributions") Distribution any) {
        double[] ratios = IntStream.range(0, STEPS)
                .mapToDouble(i -> any.ratioAt((i + 0.5) / STEPS))
                .toArray();
        double mean = IntStream.range(0, STEPS).mapToDouble(i -> ratios[i]).sum() / STEPS;
        double squares = IntStream.range(0, STEPS)
                        .mapToDouble(i -> (ratios[i] - mean) * (ratios[i] - mean))
                        .sum()
                / STEPS;
        assertThat(any.mean()).isCloseTo(mean, within(0.002));
        assertThat(any.standardDeviation()).isCloseTo(Math.sqrt(squares), within(0.01));
    }

    @Property(tries = 200)
    void a_text_is_read_as_what_was_written(@ForAll("distributions") Distribution any) {
        assertThat(DistributionText.read(any.text())).contains(any);
    }

    @Property(tries = 1_000)
    void the_probability_of_a_quantile_is_that_of_which_it_is(@ForAll @From("probabilities") double probability) {
        assertThat(Normal.probability(Normal.quantile(probability)))
                .isCloseTo(probability, within(3e-15 + probability * 1e-14));
    }

    @Property(tries = 100)
    void a_deviation_of_nothing_is_exactly_1(@ForAll @From("probabilities") double probability) {
        for (Distribution certain : List.of(
                new Lognormal(1, Centre.MEAN),
                new Lognormal(1, Centre.MEDIAN),
                new Triangular(1, 1),
                new Uniform(1, 1),
                new Empirical(List.of(1.0, 1.0), Centre.MEAN))) {
            assertThat(certain.ratioAt(probability)).isEqualTo(1);
            assertThat(certain.isCertain()).isTrue();
        }
    }
}
