package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of a method is a whole number; there is no method between two of them. */
class WholeParameterTest {

    @ParameterizedTest
    @ValueSource(strings = {"evalcarbone-2.0.0", "evalcarbone-annual-1.0.0"})
    void a_method_between_two_is_refused(String name) {
        RuleSet rules = RuleSet.find(name).orElseThrow();
        assertThatThrownBy(() -> rules.withParameter("second-life.method", 2.5))
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        refused -> assertThat(refused.problems().get(0).message(Language.ENGLISH))
                                .isEqualTo("[2.5] must be between 1 and 5 and a whole number."));
        assertThat(rules.withParameter("second-life.method", 3)
                        .parameter("second-life.method")
                        .orElseThrow()
                        .amount()
                        .value())
                .isEqualTo(3);
    }

    @Test
    void other_parameters_may_have_decimals() {
        assertThat(RuleSet.find("evalcarbone-2.0.0")
                        .orElseThrow()
                        .withParameter("pue.default", 1.5)
                        .parameter("pue.default")
                        .orElseThrow()
                        .isWhole())
                .isFalse();
    }
}
