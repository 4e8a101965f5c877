package io.github.evalcarbone.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Unit KILOGRAM = Unit.parse("kg CO2 eq");

    @Test
    void aligns_words_left_and_numbers_right_with_the_unit_under_the_name() {
        Table table = Table.of("device", "impact", "items")
                .row("laptop", new Amount(1234.567, KILOGRAM), 7.0)
                .row("ecran", new Amount(0.0519, KILOGRAM), 12.0)
                .row("label printer", Optional.empty(), Optional.of(3));
        assertThat(table).hasToString("""
                device            impact  items
                               kg CO2 eq
                -------------------------------
                laptop             1,235      7
                ecran                  0     12
                label printer          -      3
                """);
    }

    @Test
    void rounds_a_column_to_four_digits_of_its_largest_number() {
        assertThat(Table.of("x").row(0.0519).row(-0.93225)).hasToString("""
                      x
                -------
                 0.0519
                -0.9323
                """);
    }

    @Test
    void shows_a_complete_total_as_its_amount_and_an_incomplete_one_as_its_text() {
        Amount amount = new Amount(12, KILOGRAM);
        assertThat(Table.of("impact").row(Total.of(amount))).hasToString("""
                   impact
                kg CO2 eq
                ---------
                       12
                """);
        assertThat(Table.of("impact")
                        .row(new Total(amount, 3, 1, 2, SetAside.NONE))
                        .toString())
                .endsWith("\nat least 12.0 kg CO2 eq; 1 of 3 lines incomplete\n");
    }

    @Test
    void leaves_whole_numbers_as_they_are() {
        assertThat(Table.of("year", "n").row(2024, 1_234_567.0)).hasToString("""
                year          n
                ---------------
                2024  1,234,567
                """);
    }

    @Test
    void shows_nan() {
        assertThat(Table.of("x").row(Double.NaN).row(1.5)).hasToString("""
                    x
                -----
                  NaN
                1.500
                """);
    }

    @Test
    void speaks_no_language_of_its_own() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Table.of("x").row(1234.5)).hasToString("    x\n-----\n1,235\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refuses_two_units_in_a_column_and_a_row_of_another_length() {
        Table table = Table.of("impact").row(new Amount(1, KILOGRAM));
        assertThatThrownBy(() -> table.row(new Amount(1, Unit.parse("kg CO2 eq/year"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[impact] must have one unit, not [kg CO2 eq, kg CO2 eq/year]");
        assertThatThrownBy(() -> table.row(1, 2))
                .hasMessageContaining("[1, 2] must have a cell for each of the columns [impact]");
    }
}
