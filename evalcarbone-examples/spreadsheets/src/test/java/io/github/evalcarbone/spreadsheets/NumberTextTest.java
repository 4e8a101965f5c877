package io.github.evalcarbone.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "3.0, 3",
        "-0.50, -0.5",
        "1.5E3, 1500",
        "1e5, 100000",
        "2E-3, 0.0020",
        "0.69999999999999996, 0.7",
        "0.30000000000000004, 0.30000000000000004",
        "1234567.8899999999, 1234567.89",
        "5.6843418860808015E-14, 0.000000000000056843418860808015",
        "35689200123456789012, 35689200123456789012",
        "0, 0",
        "-0.0, 0",
    })
    void numbers_are_written_in_full_with_the_fewest_digits(String saved, String text) {
        assertThat(NumberText.of(saved)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2.125, 2.1250", "-52.125, -52.1250", "1234.125, 1234.125", "0.1255, 0.1255", "125, 125"})
    void the_core_cannot_take_a_decimal_point_for_a_thousands_separator(String saved, String text) {
        assertThat(NumberText.of(saved)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"douze, douze", "NaN, NaN", "'1,5', '1,5'", "1E999999999, 1E+999999999", "1E-999999999, 1E-999999999"})
    void what_is_no_number_and_what_is_none_to_write_out_is_left_to_the_reader(String saved, String text) {
        assertThat(NumberText.of(saved)).isEqualTo(text);
    }

    @Test
    void a_number_of_a_million_digits_is_not_even_looked_at() {
        String digits = "9".repeat(1_000_000);
        assertThat(NumberText.of(digits)).isSameAs(digits);
    }
}
