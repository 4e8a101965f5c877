package io.github.evalcarbone.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void nobody_reads_a_negative_zero() {
        assertThat(Value.of(-0.0)).hasToString("0.0").isNotEqualTo(Value.of(0.0));
    }
}
