package io.github.evalcarbone.engine.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exact numbers are those of BigDecimal. */
class DyadicProperties {

    @Property
    void sums_differences_and_products_are_exact(
            @ForAll("doubles") double a, @ForAll("doubles") double b, @ForAll("doubles") double c) {
        Dyadic result = Dyadic.of(a).times(Dyadic.of(b)).plus(Dyadic.of(c)).minus(Dyadic.of(a));
        BigDecimal expected = new BigDecimal(a)
                .multiply(new BigDecimal(b))
                .add(new BigDecimal(c))
                .subtract(new BigDecimal(a));
        assertThat(result.toBigDecimal()).isEqualByComparingTo(expected);
        assertThat(result.signum()).isEqualTo(expected.signum());
        assertThat(result.doubleValue()).isEqualTo(expected.doubleValue() + 0.0);
    }

    @Property
    void a_double_is_itself(@ForAll("doubles") double value) {
        assertThat(Dyadic.of(value).doubleValue()).isEqualTo(value + 0.0);
    }

    @Provide
    Arbitrary<Double> doubles() {
        Arbitrary<Double> anyBits =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        Arbitrary<Double> usual = Arbitraries.doubles().between(-1e6, 1e6).ofScale(4);
        Arbitrary<Double> odd =
                Arbitraries.of(0.0, -0.0, 1.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.MIN_NORMAL, 0.1);
        return Arbitraries.oneOf(anyBits, usual, odd);
    }
}
