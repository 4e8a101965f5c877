package io.github.evalcarbone.report.layout;

import static io.github.evalcarbone.report.layout.NumberStyle.ENGLISH;
import static io.github.evalcarbone.report.layout.NumberStyle.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0 | 0
                    0          | 2 | 0.00
                    999        | 0 | 999
                    1000       | 0 | 1,000
                    1234567.85 | 1 | 1,234,567.9
                    -1234.5    | 0 | −1,235
                    -0.04      | 1 | 0.0
                    0.0005     | 3 | 0.001
                    """)
    void english_groups_by_commas_and_rounds_half_up(BigDecimal value, int decimals, String expected) {
        assertThat(ENGLISH.fixed(value, decimals)).isEqualTo(expected);
    }

    @Test
    void french_groups_by_narrow_no_break_spaces_and_has_a_decimal_comma() {
        assertThat(FRENCH.fixed(new BigDecimal("1234567.85"), 1)).isEqualTo("1\u202F234\u202F567,9");
        assertThat(FRENCH.percentage(new BigDecimal("12.34"))).isEqualTo("12,3\u202F%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0             | 0.000
                    34.054        | 34.05
                    0.0098961     | 0.009896
                    0.00000415844 | 4.158 × 10⁻⁶
                    99995         | 100,000
                    2635912.4     | 2,636,000
                    123456789012345 | 1.235 × 10¹⁴
                    0.00099996    | 0.001000
                    """)
    void four_significant_digits_with_a_power_of_ten_for_very_small_and_large(BigDecimal value, String expected) {
        assertThat(ENGLISH.significant(value, 4)).isEqualTo(expected);
    }

    @Test
    void a_share_is_100_percent_only_for_all() {
        assertThat(ENGLISH.share(0.99999)).isEqualTo("99.9%");
        assertThat(ENGLISH.share(1)).isEqualTo("100.0%");
        assertThat(ENGLISH.share(99_999, 100_000)).isEqualTo("99.9%");
        assertThat(ENGLISH.share(7, 7)).isEqualTo("100.0%");
        assertThat(ENGLISH.share(0, 7)).isEqualTo("0.0%");
    }

    @ParameterizedTest
    @CsvSource({
        "18, 60, 30.0%",
        "7, 10, 70.0%",
        "21, 50, 42.0%",
        "1, 3, 33.3%",
        "2, 3, 66.7%",
        "1, 2000, 0.0%",
        "3, 2000, 0.2%"
    })
    void a_share_of_counts_is_their_exact_ratio_rounded_half_even(long part, long whole, String expected) {
        assertThat(ENGLISH.share(part, whole)).isEqualTo(expected);
    }

    @Test
    void a_number_of_items_keeps_its_fraction() {
        assertThat(ENGLISH.plain(new BigDecimal("1200.0"))).isEqualTo("1,200");
        assertThat(ENGLISH.plain(new BigDecimal("1200.25"))).isEqualTo("1,200.25");
        assertThat(ENGLISH.plain(new BigDecimal("1E+3"))).isEqualTo("1,000");
    }
}
