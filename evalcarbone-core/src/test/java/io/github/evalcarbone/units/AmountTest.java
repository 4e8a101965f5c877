package io.github.evalcarbone.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.problem.Language;
import org.junit.jupiter.api.Test;

class AmountTest {

    private static final Amount TWELVE = Amount.of(12.5, "kg CO2 eq/year");
    private static final Amount TWO = Amount.of(2, "kg CO2 eq/year");

    @Test
    void amounts_of_one_unit_are_added_subtracted_and_compared() {
        assertThat(TWELVE.plus(TWO)).isEqualTo(Amount.of(14.5, "kg CO2 eq/year"));
        assertThat(TWELVE.minus(TWO)).isEqualTo(Amount.of(10.5, "kg CO2 eq/year"));
        assertThat(TWELVE).isGreaterThan(TWO);
        assertThat(TWELVE.minus(TWELVE).isZero()).isTrue();
    }

    @Test
    void an_amount_is_multiplied_and_divided_by_a_number() {
        assertThat(TWELVE.multipliedBy(2)).hasToString("25.0 kg CO2 eq/year");
        assertThat(TWELVE.dividedBy(5)).hasToString("2.5 kg CO2 eq/year");
        assertThatIllegalArgumentException().isThrownBy(() -> TWELVE.dividedBy(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWELVE.multipliedBy(1e308).multipliedBy(10));
    }

    @Test
    void amounts_of_two_units_are_not_combined() {
        Amount energy = Amount.of(3, "kWh/year");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> TWELVE.plus(energy))
                .withMessage(
                        "The unit [kWh/year] must be [kg CO2 eq/year]: amounts of different units cannot be combined.")
                .satisfies(mismatch -> {
                    assertThat(mismatch.first()).isEqualTo(TWELVE.unit());
                    assertThat(mismatch.second()).isEqualTo(energy.unit());
                });
        assertThatExceptionOfType(UnitMismatchException.class).isThrownBy(() -> TWELVE.minus(energy));
        assertThatExceptionOfType(UnitMismatchException.class).isThrownBy(() -> TWELVE.compareTo(energy));
    }

    @Test
    void there_is_no_negative_zero() {
        assertThat(new Amount(-0.0, Unit.ONE))
                .isEqualTo(Amount.zero(Unit.ONE))
                .hasSameHashCodeAs(Amount.zero(Unit.ONE));
        assertThat(TWELVE.multipliedBy(-0.0)).hasToString("0.0 kg CO2 eq/year");
    }

    @Test
    void people_read_it_in_their_language() {
        assertThat(TWELVE.toText(Language.FRENCH)).isEqualTo("12,5 kg éq. CO₂/an");
        assertThat(TWELVE.toText(Language.ENGLISH)).isEqualTo("12.5 kg CO2 eq/year");
        assertThat(Amount.of(-4.5, "t CO2 eq").toText(Language.FRENCH)).isEqualTo("-4,5 t éq. CO₂");
        assertThat(Amount.of(7.5, "year*item").toText(Language.FRENCH)).isEqualTo("7,5 équipements*ans");
        assertThat(Amount.of(0.25, "1").toText(Language.FRENCH)).isEqualTo("0,25");
        assertThat(Amount.of(0.25, "1").toText(Language.ENGLISH)).isEqualTo("0.25");
    }

    @Test
    void every_unit_that_is_a_word_has_a_french_one() {
        assertThat(Unit.symbols())
                .allSatisfy(
                        symbol -> assertThat(Unit.parse("kWh/" + symbol).toText(Language.FRENCH))
                                .doesNotContainPattern(
                                        "(?i)\\beq(?!\\.)|item|year|day|hour|month|mail|bed|stay|employee|world|incidence\\b(?! de)"));
    }

    @Test
    void the_text_is_the_same_on_every_jdk() {
        assertThat(Amount.of(2e23, "kg CO2 eq/kWh")).hasToString("2.0E23 kg CO2 eq/kWh");
        assertThat(Amount.of(1.0E23, "1")).hasToString("1.0E23 1");
        assertThat(Amount.of(0.001, "1")).hasToString("0.001 1");
        assertThat(Amount.of(9.999e-4, "1")).hasToString("9.999E-4 1");
        assertThat(Amount.of(9_999_999, "1")).hasToString("9999999.0 1");
        assertThat(Amount.of(1e7, "1")).hasToString("1.0E7 1");
        assertThat(Amount.of(-1200, "item")).hasToString("-1200.0 item");
    }

    @Test
    void a_text_that_is_no_amount_is_refused() {
        assertThat(Amount.parse("12.5 kg CO2 eq/year")).isEqualTo(TWELVE);
        assertThat(Amount.parse(" 3 ")).isEqualTo(Amount.of(3, "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("much kg CO2 eq"))
                .withMessage(
                        "The amount [much kg CO2 eq] must be a number followed by a unit, such as 12.5 kg CO2 eq/year.");
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.parse("3 furlongs"));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.parse("NaN kWh"));
    }
}
