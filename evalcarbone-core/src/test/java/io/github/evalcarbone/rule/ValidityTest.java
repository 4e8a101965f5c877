package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.publicodes.PublicodesExport;
import io.github.evalcarbone.rule.RuleSetDiff.Change;
import io.github.evalcarbone.rule.RuleSetHeader.Predecessor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The validity of parameters, and the earlier rule sets that one supersedes. */
class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Validity YEAR = new Validity(Optional.of(FIRST), Optional.of(LAST));

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, false, true, false",
        "2025-01-01, true, true, true",
        "2025-07-14, true, true, true",
        "2025-12-31, true, true, true",
        "2026-01-01, true, false, false"
    })
    void both_ends_are_included_and_a_missing_end_is_open(LocalDate day, boolean since, boolean until, boolean within) {
        assertThat(new Validity(Optional.of(FIRST), Optional.empty()).contains(day))
                .isEqualTo(since);
        assertThat(new Validity(Optional.empty(), Optional.of(LAST)).contains(day))
                .isEqualTo(until);
        assertThat(YEAR.contains(day)).isEqualTo(within);
        assertThat(Validity.ALWAYS.contains(day)).isTrue();
    }

    @Test
    void an_interval_is_written_as_iso_8601_does() {
        assertThat(YEAR).hasToString("2025-01-01/2025-12-31");
        assertThat(new Validity(Optional.of(FIRST), Optional.empty())).hasToString("2025-01-01/..");
        assertThat(Validity.ALWAYS).hasToString("../..");
    }

    @Test
    void a_used_parameter_is_reported_on_a_day_on_which_it_does_not_hold() {
        RuleSet rules = rules("\"valid-from\": \"2025-01-01\", \"valid-until\": \"2025-12-31\"", "");
        assertThat(rules.parameter("used").orElseThrow().validity()).isEqualTo(YEAR);
        assertThat(rules.outdatedParameters(LAST)).isEmpty();
        List<Problem> outdated = rules.outdatedParameters(LAST.plusDays(1));
        assertThat(outdated)
                .extracting(Problem::toString)
                .containsExactly("EVC-5120: The parameter [used] is used on 2026-01-01; its value holds on the days"
                        + " 2025-01-01 – 2025-12-31. Use a version of the rule set that holds on that day.");
        assertThat(outdated.get(0).message(Language.FRENCH))
                .startsWith("Le paramètre [used] est employé le 1er janvier 2026");
        assertThat(rules.withParameter("used", 3).outdatedParameters(LAST.plusDays(1)))
                .hasSize(1);
    }

    @Test
    void one_day_is_a_validity_and_less_is_not() {
        assertThat(rules("\"valid-from\": \"2025-01-01\", \"valid-until\": \"2025-01-01\"", "")
                        .outdatedParameters(FIRST))
                .isEmpty();
        Problem fault = faults("\"valid-from\": \"2025-01-02\", \"valid-until\": \"2025-01-01\"", "")
                .get(0);
        assertThat(fault.code()).hasToString("EVC-4018");
        assertThat(fault.location().path()).isEqualTo("$.parameters[0].valid-until");
        assertThat(fault.location().row()).isEqualTo(5);
        assertThat(fault.location().column()).isPositive();
        assertThat(fault.toString()).contains("[2025-01-01], must not be before the first, [2025-01-02]");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30", "2025-1-1", "+12025-01-01", "demain"})
    void what_is_no_day_is_a_fault(String text) {
        assertThat(faults("\"valid-from\": \"" + text + "\", \"valid-until\": \"2025-01-01\"", ""))
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-1106");
    }

    @Test
    void the_rule_sets_that_one_replaces_are_named() {
        RuleSet rules =
                rules("", "{\"id\": \"own\", \"version\": \"1.0.0\"}, {\"id\": \"old\", \"version\": \"3.2.1\"}");
        assertThat(rules.header().supersedes())
                .containsExactly(new Predecessor("own", "1.0.0"), new Predecessor("old", "3.2.1"));
        assertThat(RuleSet.of("evalcarbone", "1.1.0").header().supersedes())
                .containsExactly(new Predecessor("evalcarbone", "1.0.0"));
        assertThat(RuleSet.of("numecoeval", "1.3.0").header().supersedes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "own", "version": "2.0.0"}                                       | EVC-4009 | $.supersedes[0].id
            {"id": "a", "version": "1.0.0"}, {"id": "a", "version": "1.0.0"}        | EVC-4009 | $.supersedes[1].id
            {"id": "A", "version": "1.0.0"}                                         | EVC-1106 | $.supersedes[0].id
            {"id": "a"}                                                             | EVC-1103 | $.supersedes[0]
            {"id": "a", "version": "1.0.0", "sha256": "0"}                          | EVC-1102 | $.supersedes[0].sha256
            null                                                                    | EVC-1104 | $.supersedes[0]
            """)
    void a_predecessor_is_another_rule_set_and_occurs_once(String predecessors, String code, String path) {
        List<Problem> faults = faults("", predecessors);
        assertThat(faults).extracting(problem -> problem.code().toString()).containsExactly(code);
        assertThat(faults.get(0).location().path()).isEqualTo(path);
    }

    @Test
    void a_diff_reports_validity_and_predecessors() {
        RuleSet before = rules("\"valid-until\": \"2025-12-31\"", "");
        RuleSet after = rules("\"valid-from\": \"2026-01-01\"", "{\"id\": \"own\", \"version\": \"1.0.0\"}");
        assertThat(before.diff(after).changes())
                .containsExactly(
                        new Change("rule set", "supersedes", "[]", "[own 1.0.0]"),
                        new Change("parameter used", "validity", "../2025-12-31", "2026-01-01/.."));
    }

    @Test
    void the_publicodes_export_states_both() {
        assertThat(PublicodesExport.of(
                        rules("\"valid-until\": \"2025-12-31\"", "{\"id\": \"own\", \"version\": \"1.0.0\"}")))
                .contains("# Remplace own 1.0.0\n", "validUntil: \"2025-12-31\"")
                .doesNotContain("validFrom");
    }

    private static RuleSet rules(String validity, String predecessors) {
        return RuleSet.read(TextSource.of("own.json", stream(validity, predecessors)))
                .orThrow();
    }

    private static List<Problem> faults(String validity, String predecessors) {
        return RuleSet.read(TextSource.of("own.json", stream(validity, predecessors)))
                .problems();
    }

    private static ByteArrayInputStream stream(String validity, String predecessors) {
        String text = """
                {"id": "own", "version": "2.0.0", "date": "2026-01-01", "status": "draft",
                 "titles": {"fr": "a", "en": "b"}, "publisher": "me", "licence": "CC0-1.0",
                 "aggregation": "line-values", "supersedes": [%s],
                 "parameters": [
                  {"id": "used", "value": 2, "unit": "1", "titles": {"fr": "a", "en": "b"}, "source": "s"%s},
                  {"id": "unused", "value": 2, "unit": "1", "titles": {"fr": "a", "en": "b"}, "source": "s",
                   "valid-until": "1999-12-31"}],
                 "rules": [
                  {"id": "twice", "titles": {"fr": "a", "en": "b"}, "unit": "1",
                   "inputs": [{"name": "used", "from": "parameter.used", "unit": "1"}],
                   "alternatives": [{"formula": "used * 2"}], "examples": []}]}
                """.formatted(predecessors, validity.isEmpty() ? "" : ", " + validity);
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
