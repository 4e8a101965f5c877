package io.github.evalcarbone.rulessite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.units.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Figures ENGLISH = new Figures(Words.of("en"));
    private static final Figures FRENCH = new Figures(Words.of("fr"));

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "2, 2",
        "-0.5, −0.5",
        "1000, 1000",
        "0.1, 0.1",
        "509.1002555528837, 509.1002555528837",
        "2.0E-3, 0.002",
        "2.7237160120845923E-6, 2.7237160120845923 × 10⁻⁶",
        "2E23, 2 × 10²³",
        "4.9E-324, 5 × 10⁻³²⁴"
    })
    void a_number_has_the_fewest_digits_that_read_back_to_it(double value, String text) {
        assertThat(ENGLISH.number(value)).isEqualTo(text);
    }

    @Test
    void french_has_a_decimal_comma_and_its_own_words() {
        assertThat(FRENCH.number(1.75)).isEqualTo("1,75");
        assertThat(FRENCH.unit(Unit.parse("kWh/item/year"))).isEqualTo("kWh/équipement/an");
        assertThat(FRENCH.value(Value.of(true))).isEqualTo("oui");
    }

    @Test
    void a_pure_number_a_day_and_a_flag_have_no_unit_beside_them() {
        assertThat(ENGLISH.unitBeside(Value.of(1), ValueKind.parse("1"))).isEmpty();
        assertThat(ENGLISH.unitBeside(Value.of(true), ValueKind.FLAG)).isEmpty();
        assertThat(ENGLISH.unitBeside(Value.of(1), ValueKind.parse("year"))).contains("year");
    }
}
