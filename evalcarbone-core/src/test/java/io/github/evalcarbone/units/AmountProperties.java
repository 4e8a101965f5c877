package io.github.evalcarbone.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.document.Numbers;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AmountProperties {

    @Property
    void the_text_of_any_bits_is_the_shortest_and_is_read_back(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertText(value);
        }
    }

    /** Beside a power of two, doubles are not equally far apart on both sides. */
    @Property
    void so_is_that_of_powers_of_two_and_their_neighbours(@ForAll @IntRange(min = -1074, max = 1023) int exponent) {
        double power = Math.scalb(1.0, exponent);
        assertText(power);
        assertText(Math.nextUp(power));
        assertText(Math.nextDown(power));
    }

    @Property
    void so_is_that_of_usual_numbers(
            @ForAll @IntRange(max = 100_000_000) int value, @ForAll @IntRange(max = 9) int decimals) {
        assertText(value / Math.pow(10, decimals));
    }

    private static void assertText(double value) {
        String text = new Amount(value, Unit.ONE).toString();
        assertThat(text).isEqualTo(Numbers.shortest(value + 0.0) + " 1");
        assertThat(Amount.parse(text).value()).isEqualTo(value + 0.0);
    }
}
