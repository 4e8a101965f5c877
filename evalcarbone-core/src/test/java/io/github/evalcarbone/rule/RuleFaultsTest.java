package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.calculation.WorkedExamples;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.syntax.ExpressionParser;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A faulty rule file results in all its faults, each with its place, instead of a rule set. */
class RuleFaultsTest {

    private static final String SOUND = """
            {"id": "own", "version": "1.0.0", "date": "2026-01-01", "status": "draft",
             "titles": {"fr": "a", "en": "b"}, "publisher": "me", "licence": "CC0-1.0",
             "aggregation": "line-values",
             "parameters": [{"id": "hours", "value": 24, "unit": "hour/day",
                             "titles": {"fr": "a", "en": "b"}, "source": "s"}],
             "rules": [
              {"id": "use", "phase": "USE", "titles": {"fr": "a", "en": "b"}, "unit": "impact/year",
               "inputs": [
                {"name": "quantity", "from": "inventory.quantity", "unit": "item"},
                {"name": "power", "from": "device.electricity", "unit": "kWh/item/year", "missing": "EVC-5004"},
                {"name": "mix", "from": "mix.country", "unit": "impact/kWh", "missing": "EVC-5006"},
                {"name": "mine", "from": "inventory.hours-per-day", "unit": "hour/day", "missing": "optional"},
                {"name": "hours", "from": "parameter.hours", "unit": "hour/day"}],
               "alternatives": [
                {"when": "given(mine)", "formula": "quantity * power * (mine / hours) * mix"},
                {"formula": "quantity * power * mix", "finding": {"code": "EVC-5107"}}],
               "examples": [{"title": "one", "given": {"quantity": 1, "power": 2, "mix": 3}, "value": 6,
                             "finding": "EVC-5107"}]}]}
            """;

    @Test
    void the_valid_file_is_valid() {
        assertThat(WorkedExamples.check(read(SOUND).orThrow())).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "quantity * power * mix", "find      | "quantity * power, "find                    | EVC-1101
            "quantity * power * mix", "find      | "quantity * power + mix", "find             | EVC-4003
            "quantity * power * mix", "find      | "quantity * mix", "find                     | EVC-4004
            "quantity * power * mix", "find      | "quantity * power * mixx", "find            | EVC-4002
            "quantity * power * mix", "find      | "quantity * * mix", "find                   | EVC-4001
            "quantity * power * mix", "find      | "quantity * power * mix )", "find           | EVC-4001
            "quantity * power * mix", "find      | "quantity § power * mix", "find             | EVC-4001
            "quantity * power * mix", "find      | "median(quantity, power)", "find            | EVC-4001
            "quantity * power * mix", "find      | "min(quantity)", "find                      | EVC-4001
            "quantity * power * mix", "find      | "quantity > quantity", "find                | EVC-4013
            "quantity * power * mix", "find      | "quantity * power * mix * (mine / hours)", "find | EVC-4008
            "when": "given(mine)"                | "when": "mine"                              | EVC-4013
            "when": "given(mine)"                | "when": "given(mine) and hours > 8"         | EVC-4003
            "when": "given(mine)",               |                                             | EVC-4014
            "from": "mix.country"                | "from": "mix.moon"                          | EVC-1106
            "from": "parameter.hours"            | "from": "parameter.days"                    | EVC-4006
            "from": "parameter.hours"            | "from": "rule.use"                          | EVC-4005
            "unit": "item"                       | "unit": "kWh"                               | EVC-4007
            "unit": "item"                       | "unit": "items"                             | EVC-1106
            "name": "power"                      | "name": "quantity"                          | EVC-4009
            "formula": "quantity * power * (mine / hours) * mix" | "gap": "EVC-5001"           | EVC-4010
            "aggregation": "line-values"         | "aggregation": "exact-products"             | EVC-4016
            "version": "1.0.0"                   | "version": "1.0"                            | EVC-1106
            "version": "1.0.0"                   | "version": null                             | EVC-1104
            "version": "1.0.0"                   | "version": 1                                | EVC-1104
            "version": "1.0.0",                  |                                             | EVC-1103
            "publisher": "me"                    | "publisher": "me", "colour": "red"          | EVC-1102
            "publisher": "me"                    | "publisher": "me", "id": "again"            | EVC-1105
            "code": "EVC-5107"                   | "code": "EVC-9999"                          | EVC-1106
            "quantity": 1,                       | "quantity": "2026-13-01",                   | EVC-1015
            "value": 24                          | "value": 1e999                              | EVC-1009
            "value": 24, "unit": "hour/day"      | "value": 24, "unit": "date"                 | EVC-1106
            "unit": "impact/year"                | "unit": "kWh/year"                          | EVC-4004
            "missing": "EVC-5004"                | "missing": "EVC-1001"                       | EVC-1106
            "from": "inventory.quantity",        | "from": "inventory.quantity", "missing": "optional", | EVC-1102
            "code": "EVC-5107"                   | "code": "EVC-5001"                          | EVC-1106
            "date": "2026-01-01"                 | "date": "2026-99-01"                        | EVC-1106
            "id": "hours"                        | "id": "my_hours"                            | EVC-1106
            "name": "power"                      | "name": "and"                               | EVC-1106
            """)
    void a_fault_has_a_code_a_place_and_a_message(String sound, String faulty, String code) {
        List<Problem> problems = faults(SOUND.replace(sound, faulty == null ? "" : faulty));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).hasToString(code);
            assertThat(problem.location().row()).isPositive();
            assertThat(problem.location().column()).isPositive();
            assertThat(problem.toString()).contains("must");
            assertThat(problem.hint(Language.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void all_faults_are_reported_at_once_in_both_languages() {
        List<Problem> problems = faults(SOUND.replace("\"unit\": \"item\"", "\"unit\": \"kWh\"")
                .replace("quantity * power * mix\"", "quantity + nothing\"")
                .replace("\"licence\": \"CC0-1.0\",", ""));
        assertThat(problems)
                .extracting(problem -> problem.code().toString())
                .contains("EVC-4007", "EVC-4002", "EVC-1103");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message(Language.FRENCH)).isNotBlank();
            assertThat(problem.hint(Language.FRENCH)).isNotBlank();
        });
    }

    @Test
    void a_fault_in_a_formula_points_at_the_character() {
        String text = SOUND.replace("quantity * power * mix\", \"find", "quantity * power + mix\", \"find");
        Location place = faults(text).get(0).location();
        String line = text.lines().toList().get(place.row() - 1);
        assertThat(line.charAt(place.column() - 1)).isEqualTo('+');
        assertThat(place.path()).isEqualTo("$.rules[0].alternatives[1].formula");
    }

    @Test
    void an_unknown_name_comes_with_the_nearest_known_one() {
        Problem name = faults(SOUND.replace("quantity * power * mix\", \"find", "quantity * powre * mix\", \"find"))
                .get(0);
        assertThat(name.toString()).contains("[powre] must").contains("closest is [power]");
        Problem source = faults(SOUND.replace("\"from\": \"parameter.hours\"", "\"from\": \"parameter.houres\""))
                .get(0);
        assertThat(source.toString()).contains("[parameter.houres] must").contains("closest is [parameter.hours]");
    }

    @Test
    void an_example_that_does_not_hold_is_a_problem() {
        List<Problem> problems =
                WorkedExamples.check(read(SOUND.replace("\"value\": 6,", "\"value\": 6.000000000000001,"))
                        .orThrow());
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString())
                .contains("[6.000000000000001 EVC-5107]")
                .contains("[6.0 EVC-5107]");
    }

    @Test
    void an_example_that_forgets_a_finding_is_a_problem() {
        assertThat(WorkedExamples.check(
                        read(SOUND.replace("\"finding\": \"EVC-5107\"}]}]}", "\"finding\": \"EVC-5108\"}]}]}"))
                                .orThrow()))
                .hasSize(1);
    }

    @Test
    void a_parameter_stays_in_its_range() {
        assertThat(faults(SOUND.replace("\"value\": 24,", "\"value\": 24, \"maximum\": 12,")))
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-1009");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> RuleSet.of("evalcarbone", "1.1.0").withParameter("pue.default", 0.9))
                .isInstanceOf(io.github.evalcarbone.problem.InvalidDataException.class);
    }

    @Test
    void a_file_that_would_need_much_memory_is_refused() {
        String longKey = "{\"" + "k".repeat(19_000) + "\": [" + "0,".repeat(200_000) + "0]}";
        assertThat(faults(longKey)).hasSize(1);
        assertThat(faults("[" + "0,".repeat(200_000) + "0]")).hasSize(1);
    }

    @Test
    void an_example_with_an_input_the_rule_does_not_have_is_a_problem() {
        assertThat(read(SOUND.replace("{\"quantity\": 1,", "{\"quantite\": 1, \"quantity\": 1,"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void an_example_with_a_value_of_the_wrong_kind_is_a_problem() {
        for (String value : List.of("true", "\"2026-01-01\"")) {
            assertThat(read(SOUND.replace("{\"quantity\": 1,", "{\"quantity\": " + value + ","))
                            .problems())
                    .extracting(problem -> problem.code().toString())
                    .containsExactly("EVC-4013");
        }
    }

    @Test
    void one_fault_is_reported_once() {
        assertThat(faults(SOUND.replace("\"from\": \"mix.country\"", "\"from\": \"mix.moon\"")))
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-1106");
        assertThat(faults(SOUND.replace("\"quantity * power * mix\", \"find", "\"quantity * power *\", \"find")))
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-4001");
    }

    @Test
    void what_is_not_a_number_compares_with_nothing() throws Exception {
        for (String operator : List.of("<", "<=", ">", ">=", "=")) {
            Formula formula = new Formula("", ExpressionParser.parse("(0 - 0) / (0 - 0) " + operator + " 1"));
            assertThat(formula.evaluate(name -> java.util.Optional.empty())).isEqualTo(Value.of(false));
        }
    }

    @Test
    void parentheses_nest_only_so_deep_and_formulas_are_only_so_long() {
        String deep = "(".repeat(200) + "quantity" + ")".repeat(200) + " * power * mix";
        assertThat(faults(SOUND.replace("quantity * power * mix\", \"find", deep + "\", \"find")))
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-4001");
        String lengthy = "quantity * power * mix" + " * 1".repeat(1_000);
        assertThat(faults(SOUND.replace("quantity * power * mix\", \"find", lengthy + "\", \"find")))
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-4011");
    }

    @Test
    void rules_that_multiply_without_end_are_refused() {
        StringBuilder rules = new StringBuilder();
        for (int i = 1; i <= 60; i++) {
            rules.append("""
                    {"id": "r%s", "titles": {"fr": "a", "en": "b"}, "unit": "1",
                     "inputs": [{"name": "a", "from": "rule.r%s", "unit": "1"}, {"name": "b", "from": "rule.r%s", "unit": "1"}],
                     "alternatives": [{"formula": "a * b"}], "examples": []},
                    """.formatted(i, i - 1, i - 1));
        }
        String first = """
                {"id": "r0", "titles": {"fr": "a", "en": "b"}, "unit": "1", "inputs": [],
                 "alternatives": [{"formula": "1"}], "examples": []},
                """;
        assertThat(faults(SOUND.replace("\"rules\": [", "\"rules\": [" + first + rules)))
                .extracting(problem -> problem.code().toString())
                .containsOnly("EVC-4011");
    }

    @Test
    void a_text_that_is_not_json_is_reported_in_one_line() {
        for (String text : List.of("", "   ", "[]", "nonsense", "{", "{} {}", "\"text\"", "null", "[[[[[[")) {
            assertThat(faults(text))
                    .as(text)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("\n"));
        }
        assertThat(faults("[".repeat(10_000))).hasSize(1);
    }

    @Test
    void the_identity_does_not_depend_on_white_space_or_the_order_of_keys() {
        RuleSet spaced = read(SOUND.replace("\": ", "\" :\n   ")).orThrow();
        RuleSet turned = read(SOUND.replace(
                        "\"id\": \"own\", \"version\": \"1.0.0\",", "\"version\": \"1.0.0\", \"id\": \"own\","))
                .orThrow();
        assertThat(spaced).isEqualTo(read(SOUND).orThrow()).hasSameHashCodeAs(turned);
        assertThat(turned).isEqualTo(spaced);
        assertThat(read(SOUND.replace("24", "24.5")).orThrow()).isNotEqualTo(spaced);
    }

    @Test
    void a_parameter_that_is_not_there_cannot_be_changed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("evalcarbone", "1.1.0").withParameter("pue", 1.2))
                .withMessageContaining("pue.default");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("evalcarbone", "1.1.0").withParameter("pue.default", Double.NaN));
    }

    private static List<Problem> faults(String text) {
        Checked<RuleSet> checked = read(text);
        assertThat(checked.value()).isEmpty();
        return checked.problems();
    }

    private static Checked<RuleSet> read(String text) {
        return RuleSet.read(TextSource.of("own.json", text));
    }
}
