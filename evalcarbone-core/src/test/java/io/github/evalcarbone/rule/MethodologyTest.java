package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.problem.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodologyTest {

    private static final RuleSet EQUIPMENT = RuleSet.of("evalcarbone", "1.1.0");
    private static final RuleSet SYSTEM = RuleSet.of("system-evalcarbone", "1.0.0");

    @ParameterizedTest
    @MethodSource("io.github.evalcarbone.rule.Methodology#names")
    void every_methodology_is_found_by_its_name_and_pairs_two_rule_sets(String name) {
        Methodology found = Methodology.find(name).orElseThrow();
        assertThat(found.equipment()).hasToString(name.replaceFirst("-(?=[0-9])", " "));
        assertThat(found.system()).isPresent();
        assertThat(found)
                .isEqualTo(
                        Methodology.of(found.equipment().id(), found.equipment().version()));
    }

    @Test
    void the_numecoeval_rules_go_together() {
        assertThat(Methodology.of("numecoeval", "1.3.0")).hasToString("numecoeval 1.3.0 with system-numecoeval 1.0.0");
        assertThat(Methodology.find("numecoeval-2")).contains(Methodology.of("numecoeval", "2.2.1"));
        assertThat(Methodology.find("numecoeval")).isEmpty();
        assertThat(Methodology.find("evalcarbone")).contains(Methodology.evalcarbone());
    }

    @Test
    void every_shipped_rule_set_can_be_asked_for_by_version() {
        assertThat(RuleSet.names())
                .contains("evalcarbone-1.0.0", "system-evalcarbone-1.0.0", "system-numecoeval-1.0.0")
                .allSatisfy(name -> assertThat(RuleSet.find(name)).isPresent());
        assertThat(RuleSet.find("system-evalcarbone")).contains(RuleSet.of("system-evalcarbone", "1.1.0"));
        assertThat(RuleSet.find("system-evalcarbone-1.0.0")).contains(SYSTEM);
    }

    @Test
    void rules_of_the_wrong_kind_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Methodology.of(SYSTEM))
                .withMessage(
                        "The rule set [system-evalcarbone 1.0.0] must have a rule for a life-cycle phase of equipment.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Methodology.of(EQUIPMENT, EQUIPMENT))
                .withMessage(
                        "The rule set [evalcarbone 1.1.0] must have a rule that allocates to a [virtual-machine].");
        assertThatIllegalArgumentException().isThrownBy(() -> Methodology.of(SYSTEM, SYSTEM));
        assertThatIllegalArgumentException().isThrownBy(() -> Methodology.of(SYSTEM, EQUIPMENT));
    }

    @Test
    void what_is_not_shipped_is_refused_and_what_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Methodology.of("evalcarbone", "0.1.0"))
                .withMessageContaining("[evalcarbone-0.1.0] must be one of [evalcarbone-1.0.0, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("evalcarbone", "0.1.0"))
                .withMessageContaining("system-numecoeval-1.0.0");
        assertThat(Methodology.find("system-evalcarbone")).isEmpty();
    }

    @Test
    void a_parameter_is_changed_in_each_rule_set_that_has_it() {
        Methodology changed = Methodology.evalcarbone().withParameter("pue.default", 1.7);
        assertThat(changed.equipment()
                        .parameter("pue.default")
                        .orElseThrow()
                        .amount()
                        .value())
                .isEqualTo(1.7);
        assertThat(changed.system()).isEqualTo(Methodology.evalcarbone().system());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Methodology.evalcarbone().withParameter("no.such", 1));
    }

    @Test
    void a_parameter_out_of_range_is_refused_with_the_whole_range() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> Methodology.evalcarbone().withParameter("pue.default", 0.1))
                .withMessageContaining("[0.1] must be at least 1");
    }
}
