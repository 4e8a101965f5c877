package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.rule.RuleSetDiff.Change;
import org.junit.jupiter.api.Test;

class RuleSetDiffTest {

    @Test
    void a_rule_set_does_not_differ_from_itself() {
        assertThat(RuleSet.of("evalcarbone", "1.1.0")
                        .diff(RuleSet.of("evalcarbone", "1.1.0"))
                        .changes())
                .isEmpty();
    }

    @Test
    void a_changed_parameter_is_one_change() {
        RuleSetDiff diff = RuleSet.of("evalcarbone", "1.1.0")
                .diff(RuleSet.of("evalcarbone", "1.1.0").withParameter("pue.default", 1.5));
        assertThat(diff.changes()).containsExactly(new Change("parameter pue.default", "value", "1.75", "1.5"));
        assertThat(diff.after()).isEqualTo("evalcarbone 1.1.0+pue.default.1.5");
        assertThat(diff.changes().get(0)).hasToString("parameter pue.default, value: [1.75] -> [1.5]");
    }

    @Test
    void what_is_added_removed_and_changed_is_reported_and_turning_it_round_swaps_the_sides() {
        RuleSetDiff diff = RuleSet.of("numecoeval", "1.3.0").diff(RuleSet.of("numecoeval", "2.2.0"));
        assertThat(diff.changes())
                .contains(new Change("parameter hours-in-a-day", "whole", "parameter hours-in-a-day", ""))
                .contains(new Change("parameter lifetime.upstream", "whole", "", "parameter lifetime.upstream"))
                .contains(new Change("parameter lifetime.minimum", "value", "0.0", "1.0"))
                .contains(new Change("rule factor.manufacturing", "whole", "rule factor.manufacturing", ""))
                .anySatisfy(change -> assertThat(change.toString()).startsWith("rule rate, formula: [when given"));
        assertThat(RuleSet.of("numecoeval", "2.2.0")
                        .diff(RuleSet.of("numecoeval", "1.3.0"))
                        .changes())
                .hasSameSizeAs(diff.changes())
                .contains(new Change("parameter lifetime.minimum", "value", "1.0", "0.0"));
    }
}
