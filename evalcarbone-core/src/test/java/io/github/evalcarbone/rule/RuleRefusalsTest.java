package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.WorkedExamples;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule files that must be rejected: each with code, line, column, path, what it must be, and a hint. */
class RuleRefusalsTest {

    private static final String SOUND = """
            {"id": "own", "version": "1.0.0", "date": "2026-01-01", "status": "draft",
             "titles": {"fr": "a", "en": "b"}, "publisher": "me", "licence": "CC0-1.0",
             "aggregation": "line-values",
             "parameters": [
              {"id": "watt-hours", "value": 1000, "unit": "Wh/kWh", "titles": {"fr": "a", "en": "b"}, "source": "SI"},
              {"id": "losses", "value": 3, "unit": "kWh/item/year", "titles": {"fr": "a", "en": "b"}, "source": "s"}],
             "rules": [
              {"id": "energy", "titles": {"fr": "a", "en": "b"}, "unit": "kWh/item/year",
               "inputs": [
                {"name": "states", "from": "inventory.power-state-energy", "unit": "Wh/item/year", "missing": "EVC-5004"},
                {"name": "watt_hours", "from": "parameter.watt-hours", "unit": "Wh/kWh"},
                {"name": "losses", "from": "parameter.losses", "unit": "kWh/item/year"}],
               "alternatives": [
                {"formula": "states / watt_hours + losses"}],
               "examples": [
                {"title": "2 kWh and the losses", "given": {"states": 2000}, "value": 5}]},
              {"id": "doubled", "titles": {"fr": "a", "en": "b"}, "unit": "kWh/item/year",
               "inputs": [{"name": "energy", "from": "rule.energy", "unit": "kWh/item/year"}],
               "alternatives": [{"formula": "energy * 2"}],
               "examples": [{"title": "twice", "given": {"energy": 5}, "value": 10}]}]}
            """;

    @Test
    void the_valid_file_is_valid() {
        assertThat(WorkedExamples.check(read(SOUND).orThrow())).isEmpty();
    }

    /** The last column is the text at the location of the problem. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            states / watt_hours + losses   | states + losses * watt_hours / watt_hours \
                | EVC-4003 | $.rules[0].alternatives[0].formula | + losses \
                | [Wh/item/year] and [kWh/item/year] must have the same unit. \
            Multiply one of them by a conversion parameter.
            states / watt_hours + losses   | states + losses * watt_hours \
                | EVC-4004 | $.rules[0].alternatives[0].formula | states + \
                | The formula's unit [Wh/item/year] must be [kWh/item/year]. Check that no factor is missing or inverted.
            states / watt_hours + losses   | states / watt_hour + losses \
                | EVC-4002 | $.rules[0].alternatives[0].formula | watt_hour + \
                | [watt_hour] must be one of the rule's inputs [states, watt_hours, losses]. \
            Declare the input, or correct its name; the closest is [watt_hours].
            "from": "parameter.losses"     | "from": "parameter.loses" \
                | EVC-4006 | $.rules[0].inputs[2].name | "losses", "from" \
                | [parameter.loses] must be a known input, rule or parameter, such as \
            [parameter.watt-hours, parameter.losses]. Correct the name; the closest is [parameter.losses].
            "from": "parameter.losses"     | "from": "rule.doubled" \
                | EVC-4005 | $.rules[0].id | "energy", "titles" \
                | The rule [energy] must not depend on itself: energy > doubled > energy. \
            Correct the inputs of one of them.
            "value": 3, "unit": "kWh/item/year", | "value": 3, \
                | EVC-1103 | $.parameters[1] | {"id": "losses" \
                | The object must have the key [unit]. Add it to this object.
            "id": "losses"                 | "id": "watt-hours" \
                | EVC-4009 | $.parameters[1].id | "watt-hours", "value": 3 \
                | The id [watt-hours] must be unique. Give each its own, or remove the copy.
            "id": "doubled"                | "id": "energy" \
                | EVC-4009 | $.rules[1].id | "energy", "titles" \
                | The id [energy] must be unique. Give each its own, or remove the copy.
            """)
    void what_is_rejected_is_reported_with_its_place_and_a_hint(
            String sound, String faulty, String code, String path, String there, String told) {
        String text = changed(sound, faulty);
        Problem problem = only(code, read(text).problems());
        assertPlace(text, problem, path, there);
        assertThat(problem.message(Language.ENGLISH) + " " + problem.hint(Language.ENGLISH))
                .isEqualTo(told.replaceAll("\\s+", " "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "value": 5}                    | "value": 6} | EVC-4012 | $.rules[0].examples[0] | {"title": "2 kWh \
                | The example [2 kWh and the losses] must give [6.0]; it gives [5.0]. \
            Correct the example or the rule.
            "given": {"energy": 5}         | "given": {"energie": 5} | EVC-4002 | $.rules[1].examples[0].given.energie | 5}, \
                | [energie] must be one of the rule's inputs [energy]. Declare the input, or correct its name; the closest is [energy].
            "given": {"energy": 5}         | "given": {"energy": true} | EVC-4013 | $.rules[1].examples[0].given.energy | true \
                | [true] must be kWh/item/year. Check the comparisons.
            """)
    void an_example_that_does_not_hold_is_reported_with_its_place_and_a_hint(
            String sound, String faulty, String code, String path, String there, String told) {
        String text = changed(sound, faulty);
        Checked<RuleSet> read = read(text);
        Problem problem = only(code, read.value().map(WorkedExamples::check).orElse(read.problems()));
        assertPlace(text, problem, path, there);
        assertThat(problem.message(Language.ENGLISH) + " " + problem.hint(Language.ENGLISH))
                .isEqualTo(told.replaceAll("\\s+", " "));
    }

    @Test
    void an_example_keeps_its_place_when_a_parameter_is_changed() {
        RuleSet changed = read(SOUND).orThrow().withParameter("losses", 4);
        assertPlace(
                SOUND,
                only("EVC-4012", WorkedExamples.check(changed)),
                "$.rules[0].examples[0]",
                "{\"title\": \"2 kWh");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "publisher": "me"              | "publisher": "me", "colour": "red"      | EVC-1102 | $.colour | "red"
            "source": "SI"}                | "source": "SI", "note": "x"}            | EVC-1102 | $.parameters[0].note | "x"
            "source": "SI"                 | "sauce": "SI", "source": "SI"           | EVC-1102 | $.parameters[0].sauce | "SI"
            "b"}, "publisher"              | "b", "de": "c"}, "publisher"            | EVC-1102 | $.titles.de | "c"
            "missing": "EVC-5004"}         | "missing": "EVC-5004", "a": 1}          | EVC-1102 | $.rules[0].inputs[0].a | 1
            {"formula": "energy * 2"}      | {"formula": "energy * 2", "b": 1}       | EVC-1102 | $.rules[1].alternatives[0].b | 1
            {"states": 2000}, "value": 5}  | {"states": 2000}, "value": 5, "c": 1}   | EVC-1102 | $.rules[0].examples[0].c | 1
            "licence": "CC0-1.0",          | `` | EVC-1103 | $ | {"id": "own"
            "source": "s"}]                | "maximum": 4}] | EVC-1103 | $.parameters[1] | {"id": "losses"
            "from": "rule.energy",         | `` | EVC-1103 | $.rules[1].inputs[0] | {"name": "energy"
            {"formula": "energy * 2"}      | {} | EVC-1103 | $.rules[1].alternatives[0] | {}
            "given": {"energy": 5},        | `` | EVC-1103 | $.rules[1].examples[0] | {"title": "twice"
            "publisher": "me"              | "publisher": null                       | EVC-1104 | $.publisher | null
            "value": 1000                  | "value": null                           | EVC-1104 | $.parameters[0].value | null
            "formula": "energy * 2"        | "formula": null                         | EVC-1104 | $.rules[1].alternatives[0].formula | null
            {"energy": 5}                  | {"energy": null}                        | EVC-1104 | $.rules[1].examples[0].given.energy | null
            "missing": "EVC-5004"          | "missing": null                         | EVC-1104 | $.rules[0].inputs[0].missing | null
            "publisher": "me"              | "publisher": "me", "publisher": "you"   | EVC-1105 | $.publisher | "publisher": "you"
            "value": 1000                  | "value": 1000, "value": 1e3             | EVC-1105 | $.parameters[0].value | "value": 1e3
            "energy * 2"                   | "energy * 2", "formula": "energy"       | EVC-1105 | $.rules[1].alternatives[0].formula \
                | "formula": "energy"
            {"energy": 5}                  | {"energy": 5, "energy": 6}              | EVC-1105 | $.rules[1].examples[0].given.energy | "energy": 6
            """)
    void unknown_missing_null_and_duplicate_keys_are_refused_with_their_place(
            String sound, String faulty, String code, String path, String there) {
        String text = changed(sound, faulty);
        Problem problem = only(code, read(text).problems());
        assertPlace(text, problem, path, there);
        assertThat(problem.message(Language.ENGLISH)).contains("must");
        assertThat(problem.hint(Language.ENGLISH)).isNotBlank();
    }

    private static String changed(String sound, String faulty) {
        assertThat(SOUND).contains(sound);
        return SOUND.replace(sound, faulty);
    }

    /** Returns the only problem of that code; others may follow from it. */
    private static Problem only(String code, List<Problem> problems) {
        List<Problem> found = problems.stream()
                .filter(problem -> problem.code().toString().equals(code))
                .toList();
        assertThat(found).as(problems.toString()).hasSize(1);
        return found.get(0);
    }

    private static void assertPlace(String text, Problem problem, String path, String there) {
        Location place = problem.location();
        assertThat(place.file()).isEqualTo("own.json");
        assertThat(place.path()).isEqualTo(path);
        String line = text.lines().toList().get(place.row() - 1);
        assertThat(line.substring(place.column() - 1)).startsWith(there);
    }

    private static Checked<RuleSet> read(String text) {
        return RuleSet.read(TextSource.of("own.json", text));
    }
}
