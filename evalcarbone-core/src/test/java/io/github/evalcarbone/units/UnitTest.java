package io.github.evalcarbone.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "item", "kWh/item/year", "kg CO2 eq/item", "1/year", "impact/kWh", "km/t CO2 eq"})
    void a_unit_is_written_as_it_is_read(String text) {
        assertThat(Unit.parse(text)).hasToString(text);
    }

    @Test
    void a_product_cancels_common_factors_of_numerator_and_denominator() {
        Unit weight = Unit.parse("item").times(Unit.parse("kWh/item/year"));
        assertThat(weight).isEqualTo(Unit.parse("kWh/year")).hasSameHashCodeAs(Unit.parse("kWh/year"));
        assertThat(weight.dividedBy(weight)).isEqualTo(Unit.ONE);
    }

    @Test
    void a_watt_is_a_watt_hour_per_hour() {
        assertThat(Unit.parse("W*hour")).isEqualTo(Unit.parse("Wh"));
        assertThat(Unit.parse("kW*hour")).isEqualTo(Unit.parse("kWh"));
    }

    @Test
    void nothing_is_converted_in_silence() {
        assertThat(Unit.parse("Wh")).isNotEqualTo(Unit.parse("kWh"));
        assertThat(Unit.parse("day")).isNotEqualTo(Unit.parse("year"));
    }

    @Test
    void the_unit_of_a_category_takes_the_place_of_impact() {
        Unit category = Unit.parse("kg CO2 eq");
        assertThat(Unit.parse("impact/kWh").withImpact(category)).hasToString("kg CO2 eq/kWh");
        assertThat(Unit.parse("kWh/impact").withImpact(category)).hasToString("kWh/kg CO2 eq");
        assertThat(Unit.parse("item").withImpact(category)).isEqualTo(Unit.parse("item"));
        assertThat(Unit.parse("impact/kWh").isPerCategory()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kilo", "kWh//item", "kWh/", "kwh"})
    void an_unknown_symbol_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(text))
                .withMessageContaining("must")
                .withMessageContaining("Use ");
    }

    @Test
    void an_amount_is_finite() {
        assertThat(new Amount(12.5, Unit.YEAR)).hasToString("12.5 year");
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(Double.NaN, Unit.ONE));
    }
}
