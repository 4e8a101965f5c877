package io.github.evalcarbone.publicodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.publicodes.Yaml.Items;
import io.github.evalcarbone.publicodes.Yaml.Mapping;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the export; its results are tested with the engine of Publicodes, among the examples. */
class PublicodesExportTest {

    static Iterable<String> names() {
        return Methodology.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_rule_parameter_and_input_is_a_rule(String name) {
        RuleSet rules = RuleSet.find(name).orElseThrow();
        assertThat(PublicodesExport.of(rules).lines())
                .containsAll(rules.rules().stream()
                        .map(rule -> PublicodesNames.of(new FromRule(rule.id())) + ":")
                        .toList())
                .containsAll(rules.parameters().stream()
                        .map(parameter -> PublicodesNames.of(new FromParameter(parameter.id())) + ":")
                        .toList())
                .containsAll(rules.rules().stream()
                        .flatMap(rule -> rule.inputs().stream())
                        .map(input -> PublicodesNames.of(input.source()) + ":")
                        .toList())
                .contains("# SHA-256 " + rules.sha256());
    }

    @Test
    void an_id_that_begins_with_a_digit_gives_a_name_that_does_not() {
        assertThat(PublicodesNames.of(new FromParameter("365.days"))).isEqualTo("paramètre . N365 days");
    }

    @ParameterizedTest
    @CsvSource({"2.47e-7, 0.000000247", "1e9, 1000000000", "-0.0, 0", "-1.50, -1.5", "365, 365"})
    void numbers_have_no_exponent(double value, String text) {
        assertThat(PublicodesFormula.number(value)).isEqualTo(text);
    }

    @Test
    void texts_stay_within_their_quotes_and_comments_on_their_line() {
        Yaml yaml = new Mapping()
                .comment("one\ntwo\u2028three")
                .put("*", Yaml.text("\"a\": \\ #b\n\t\u2028é\uD83D\uDCBB"))
                .put("list", new Items().comment("first").add(new Mapping().put("si", Yaml.plain("a = b"))));
        assertThat(yaml.lines())
                .containsExactly(
                        "# one two three",
                        "\"*\": \"\\\"a\\\": \\\\ #b\\u000A\\u0009\\u2028é\uD83D\uDCBB\"",
                        "list:",
                        "  # first",
                        "  - si: a = b");
    }
}
