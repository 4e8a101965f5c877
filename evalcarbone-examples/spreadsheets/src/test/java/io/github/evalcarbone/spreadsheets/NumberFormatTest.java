package io.github.evalcarbone.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mm-dd-yy",
                "dd/mm/yyyy",
                "d-mmm",
                "mmmm",
                "m/d/yy h:mm",
                "yyyy\\-mm\\-dd;@",
                "[$-40C]dddd d mmmm yyyy",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "\"le\" dd.mm.yy",
                "YYYY-MM-DD",
            })
    void days(String code) {
        assertThat(NumberFormat.of(164, code)).isEqualTo(NumberFormat.DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h:mm", "h:mm AM/PM", "mm:ss", "[h]:mm:ss", "[mm]:ss.0", "hh\\hmm"})
    void times(String code) {
        assertThat(NumberFormat.of(164, code)).isEqualTo(NumberFormat.TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "Standard",
                "0",
                "0.00E+00",
                "# ?/?",
                "#,##0.00\\ \"€\"",
                "@",
                "[Red]0;[Blue]-0",
                "0\" days\"",
                "0 \"h/jour\"",
                "_-* #,##0.00_d",
                "",
            })
    void numbers(String code) {
        assertThat(NumberFormat.of(164, code)).isEqualTo(NumberFormat.NUMBER);
    }

    @Test
    void formats_without_a_code_are_known_by_their_number() {
        assertThat(NumberFormat.of(null, null)).isEqualTo(NumberFormat.NUMBER);
        assertThat(NumberFormat.of(0, null)).isEqualTo(NumberFormat.NUMBER);
        assertThat(NumberFormat.of(31, null)).isEqualTo(NumberFormat.DAY);
    }
}
