package io.github.evalcarbone.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExactSumTest {

    @Test
    void nothing_adds_up_to_positive_zero() {
        assertThat(Double.doubleToRawLongBits(new ExactSum().value())).isZero();
        assertThat(Double.doubleToRawLongBits(new ExactSum().add(-0.0).value())).isZero();
    }

    @Test
    void small_terms_are_not_lost_beside_large_ones() {
        assertThat(new ExactSum().add(1e300).add(1).add(-1e300).value()).isEqualTo(1);
        assertThat(new ExactSum().add(0.1).add(0.2).add(-0.3).value()).isEqualTo(2.7755575615628914E-17);
    }

    @Test
    void ties_go_to_the_even_neighbour() {
        double ulp = Math.ulp(1.0);
        assertThat(new ExactSum().add(1).add(ulp / 2).value()).isEqualTo(1);
        assertThat(new ExactSum().add(1 + ulp).add(ulp / 2).value()).isEqualTo(1 + 2 * ulp);
        assertThat(new ExactSum().add(1).add(ulp / 2).add(Double.MIN_VALUE).value())
                .isEqualTo(1 + ulp);
    }

    @Test
    void subnormal_terms_count() {
        assertThat(new ExactSum().add(Double.MIN_VALUE).add(Double.MIN_VALUE).value())
                .isEqualTo(2 * Double.MIN_VALUE);
    }

    @Test
    void what_is_not_finite_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExactSum().add(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExactSum().addProduct(1, Double.POSITIVE_INFINITY));
    }

    @Test
    void products_below_the_least_double_count() {
        ExactSum sum = new ExactSum().addProduct(Double.MIN_VALUE, Double.MIN_VALUE);
        assertThat(sum.value()).isZero();
        assertThat(sum.isSameAs(new ExactSum())).isFalse();
        assertThat(sum.toText()).isEqualTo("0x1p-2148");
        assertThat(sum.add(1).add(Math.ulp(1.0) / 2).value()).isEqualTo(1 + Math.ulp(1.0));
    }

    @Test
    void a_text_that_is_no_sum_is_refused() {
        for (String text : new String[] {"", "1.5", "0x3", "0xgp0", "0x1p99999", "0x1p-2200", "0x1p2100"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExactSum.parse(text))
                    .withMessageContaining("must");
        }
        assertThat(ExactSum.parse("0x3p-1").value()).isEqualTo(1.5);
        assertThat(ExactSum.parse("-0x3p-1").value()).isEqualTo(-1.5);
        assertThat(ExactSum.parse("0x0p0").value()).isZero();
    }
}
