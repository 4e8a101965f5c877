package io.github.evalcarbone.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;
import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void there_is_one_zero() {
        assertThat(Value.of(-0.0)).isEqualTo(Value.of(0.0)).hasToString("0.0");
    }

    @Test
    void a_number_and_an_amount_agree_on_zero() {
        Amount amount = new Amount(-0.0, ImpactCategory.CLIMATE_CHANGE.unitPerYear());
        assertThat(Value.of(amount.value())).isEqualTo(Value.of(-0.0));
    }
}
