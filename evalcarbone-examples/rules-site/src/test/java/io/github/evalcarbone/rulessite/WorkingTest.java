package io.github.evalcarbone.rulessite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleExample;
import io.github.evalcarbone.rule.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingTest {

    static Stream<RuleSet> ruleSets() {
        return Site.ruleSets().stream();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void each_example_works_out_to_what_it_states(RuleSet rules) {
        for (Rule rule : rules.rules()) {
            for (RuleExample example : rule.examples()) {
                assertThat(new Working(rules, rule, example).value())
                        .as(rule.id() + ": " + example.title())
                        .isEqualTo(example.value().map(Value::of));
            }
        }
    }

    @Test
    void the_alternative_taken_is_named() {
        assertThat(working("pue", 1).number()).contains(2);
        assertThat(working("pue", 1).lacking()).isEmpty();
    }

    @Test
    void the_input_that_is_missing_is_named() {
        Working working = working("hours.ratio", 6);
        assertThat(working.lacking()).contains("reference_hours");
        assertThat(working.value()).isEmpty();
    }

    private static Working working(String ruleId, int example) {
        RuleSet rules = RuleSet.of("evalcarbone", "1.1.0");
        Rule rule = rules.rule(ruleId).orElseThrow();
        return new Working(rules, rule, rule.examples().get(example));
    }
}
