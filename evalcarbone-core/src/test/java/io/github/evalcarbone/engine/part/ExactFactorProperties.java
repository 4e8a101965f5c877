package io.github.evalcarbone.engine.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However shares and remainders are combined, the factor is exact, and its two doubles are the nearest. */
class ExactFactorProperties {

    @Property
    void chains_of_shares_and_rests_are_exact(@ForAll Random random) {
        ExactFactor factor = ExactFactor.ONE;
        BigDecimal exact = BigDecimal.ONE;
        for (int step = random.nextInt(6); step >= 0; step--) {
            if (random.nextBoolean()) {
                double share = share(random);
                factor = factor.times(share);
                exact = exact.multiply(new BigDecimal(share));
            } else {
                double[] shares = random.ints(random.nextInt(4))
                        .mapToDouble(i -> share(random))
                        .toArray();
                factor = factor.without(shares);
                exact = exact.multiply(left(shares));
            }
            assertExact(factor, exact);
        }
    }

    private static double share(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> Math.scalb(random.nextDouble(), -random.nextInt(600));
            case 3 -> random.nextInt(17) / 16.0;
            default -> random.nextDouble();
        };
    }

    private static BigDecimal left(double... shares) {
        BigDecimal left = BigDecimal.ONE;
        for (double share : shares) {
            left = left.subtract(new BigDecimal(share));
        }
        return left;
    }

    private static void assertExact(ExactFactor factor, BigDecimal exact) {
        assertThat(factor.exact().toBigDecimal()).isEqualByComparingTo(exact);
        assertThat(factor.isZero()).isEqualTo(exact.signum() == 0);
        assertThat(factor.high + 0.0).isEqualTo(exact.doubleValue() + 0.0);
        if (factor.isUsual()) {
            BigDecimal rest = exact.subtract(new BigDecimal(factor.high));
            assertThat(factor.low + 0.0).isEqualTo(rest.doubleValue() + 0.0);
        }
    }

    @Example
    void what_does_not_follow_takes_nothing() {
        assertExact(ExactFactor.ONE.without(new double[] {0.25, Double.NaN}), new BigDecimal("0.75"));
    }

    @Example
    void a_factor_out_of_range_is_known_all_the_same() {
        double share = 0.3;
        BigDecimal tiny = new BigDecimal(Double.MIN_VALUE).multiply(new BigDecimal(share));
        assertThat(ExactFactor.ONE.times(Double.MIN_VALUE).times(share).exact().toBigDecimal())
                .isEqualByComparingTo(tiny);
        BigDecimal huge = new BigDecimal(Double.MAX_VALUE).multiply(new BigDecimal(3));
        assertThat(ExactFactor.ONE.times(Double.MAX_VALUE).times(3).exact().toBigDecimal())
                .isEqualByComparingTo(huge);
    }
}
