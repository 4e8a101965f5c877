package io.github.evalcarbone.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void thirds_add_up_to_a_hundred() {
        List<BigDecimal> thirds = decimals("33.3333333", "33.3333333", "33.3333334");
        assertThat(LargestRemainder.round(thirds, new BigDecimal("100"), 1))
                .isEqualTo(decimals("33.3", "33.3", "33.4"));
    }

    @Test
    void the_largest_remainders_are_rounded_up() {
        assertThat(LargestRemainder.round(decimals("1.4", "2.4", "3.2"), new BigDecimal("7.0"), 0))
                .isEqualTo(decimals("2", "2", "3"));
    }

    @Test
    void negative_parts_add_up_too() {
        assertThat(LargestRemainder.round(decimals("10.6", "-0.7"), new BigDecimal("9.9"), 0))
                .isEqualTo(decimals("11", "-1"));
    }

    @Test
    void no_part_is_no_part() {
        assertThat(LargestRemainder.round(List.of(), BigDecimal.ZERO, 1)).isEmpty();
    }

    @Test
    void where_a_double_cannot_hold_the_decimals_the_largest_part_takes_the_difference() {
        List<BigDecimal> parts = decimals("10000000000000000", "3");
        List<BigDecimal> rounded = LargestRemainder.round(parts, new BigDecimal("10000000000000004"), 1);
        assertThat(rounded).isEqualTo(decimals("10000000000000001.0", "3.0"));
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }
}
