package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input ends with exit code 2, every problem reported with its place, nothing printed, and never a stack trace. */
class BadInputTest {

    private static final String HEADER = "modele;type;quantite;dureeDeVie;heuresParJour\n";
    private static final String GOOD = HEADER + "ordinateur-portable-1;;1;5;8\n";

    @TempDir
    private Path folder;

    @Test
    void an_unknown_dataset_is_reported_with_the_known_ones() {
        assertThat(refused("factors", "nobody"))
                .startsWith("EVC-1106 factors: [nobody]")
                .contains("ademe", "sih");
    }

    @Test
    void every_bad_cell_is_reported_at_once_with_row_column_value_and_hint() throws IOException {
        String file = file(GOOD
                + "ordinateur-portable-1;;douze;5;8\n"
                + "ordinateur-portable-1;;1;-5;8\n"
                + "ordinateur-portable-1;;1;5;25\n"
                + ";;1;5;8\n");
        assertThat(refused("assess", file))
                .containsSubsequence(
                        "EVC-1008 " + file + ":3 quantite: [douze] must be a number.\n    Write ",
                        "EVC-1009 " + file + ":4 duree",
                        "[-5] must be ",
                        "EVC-1009 " + file + ":5 heures",
                        "[25] must be ",
                        "EVC-1010 " + file + ":6 modele: ",
                        "\n4 problems; nothing was done.\n");
    }

    @Test
    void problems_are_reported_in_french() throws IOException {
        String file = file(GOOD + "ordinateur-portable-1;;douze;5;8\n");
        assertThat(refused("assess", file, "--lang", "fr"))
                .isEqualTo("EVC-1008 " + file + ":3 quantite\u00a0: [douze] doit être un nombre.\n"
                        + "    Écrivez-le en chiffres, sans unité, comme 12 ou 2,5.\n"
                        + "1 problème\u202f; rien n’a été fait.\n");
    }

    @Test
    void problems_of_options_rules_and_rows_are_reported_together() throws IOException {
        String file = file(GOOD + "ordinateur-portable-1;;douze;5;8\n");
        assertThat(refused(
                        "assess", file, "--date", "31/12/2025", "--format", "pdf", "--rules", "nope", "--lang", "de"))
                .containsSubsequence(
                        "EVC-1106 --lang: [de]",
                        "EVC-1106 --format: [pdf] must be text, json, csv, csv-excel, markdown, html or xlsx.",
                        "EVC-1015 --date: [31/12/2025]",
                        "EVC-4017 --rules: [nope]",
                        "evalcarbone-1.0.0, evalcarbone-1.1.0, evalcarbone-2.0.0, evalcarbone-annual-1.0.0, evalcarbone-purchases-1.0.0"
                                + ", evalcarbone-purchases-1.1.0, numecoeval-1.3.0, numecoeval-2.2.0, numecoeval-2.2.1",
                        "EVC-1008",
                        "5 problems");
    }

    @Test
    void a_report_by_a_standard_is_no_json() throws IOException {
        assertThat(refused("assess", file(GOOD), "--report", "beges", "--format", "json"))
                .startsWith("EVC-1106 --format: [json] must be text, csv, csv-excel, markdown, html or xlsx.");
        assertThat(refused("assess", file(GOOD), "--report", "iso"))
                .startsWith("EVC-1106 --report: [iso] must be footprint, ghg-protocol, beges or pcr.");
    }

    @Test
    void a_contract_that_is_no_place_and_number() throws IOException {
        assertThat(refused("assess", file(GOOD), "--report", "beges", "--contract", "Site Nord"))
                .startsWith("EVC-7005 --contract: [Site Nord] must be the name of a site");
    }

    /** What stands in a data centre counts by its contract alone: that of the site would change nothing, in silence. */
    @Test
    void a_contract_of_a_site_whose_lines_are_in_data_centres() throws IOException {
        String file = file("modele;quantite;site;centreDeDonnees\nserveur-rack-1;1;Nord;salle A\n");
        assertThat(refused("assess", file, "--report", "beges", "--contract", "Nord=0.01"))
                .startsWith("EVC-7005 --contract: [Nord] must be ")
                .contains("salle A")
                .doesNotContain("A, Nord");
    }

    @Test
    void an_empty_file() throws IOException {
        assertThat(refused("assess", file(""))).startsWith("EVC-1002 ");
    }

    @Test
    void a_header_alone() throws IOException {
        assertThat(refused("assess", file(HEADER))).startsWith("EVC-1002 ");
    }

    @Test
    void missing_columns() throws IOException {
        String file = file("libelle;dureeDeVie\nPC;5\n");
        assertThat(refused("assess", file)).startsWith("EVC-1004 ");
        assertThat(refused("assess", file, "--layout", "sih-form"))
                .containsIgnoringCase(":1: The header must have a column [quantite]")
                .containsIgnoringCase(":1: The header must have a column [modele]");
    }

    @Test
    void a_missing_file_and_a_folder() {
        assertThat(refused("assess", folder.resolve("none.csv").toString())).startsWith("EVC-1001 ");
        assertThat(refused("assess", folder.toString())).startsWith("EVC-1042 ");
        assertThat(refused("assess", "nul\0.csv")).startsWith("EVC-1001 ");
    }

    @Test
    void a_file_that_is_partly_utf_8() throws IOException {
        Path file = folder.resolve("mixed.csv");
        Files.write(file, (HEADER + "Ã©cran;;1;5;8\nécran;;1;5;8\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused("assess", file.toString())).startsWith("EVC-1003 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/2025", "2026-02-30", "today", "+10000-01-01", ""})
    void a_bad_date(String date) throws IOException {
        assertThat(refused("assess", file(GOOD), "--date", date)).startsWith("EVC-1015 --date: [" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "numecoeval", "evalcarbone-9", "evalcarbone-1.0.0.0"})
    void an_unknown_rule_set(String name) throws IOException {
        assertThat(refused("assess", file(GOOD), "--rules", name)).startsWith("EVC-4017 --rules: [" + name + "]");
        assertThat(refused("rules", name)).startsWith("EVC-4017 ");
    }

    @Test
    void a_missing_rule_file() {
        assertThat(refused("rules", folder.resolve("none.json").toString())).startsWith("EVC-1001 ");
    }

    @Test
    void a_faulty_rule_file_with_all_its_faults() throws IOException {
        String rules = rules().replace("\"formula\": \"weight * mix\"", "\"formula\": \"weight * mix +\"")
                .replace("\"status\": \"published\"", "\"status\": \"perhaps\"");
        assertThat(refused("assess", file(GOOD), "--rules", written("faulty.json", rules)))
                .contains("EVC-4001 ", "EVC-1106 ", "$.rules[", "faulty.json:");
    }

    @Test
    void a_rule_file_whose_own_examples_fail() throws IOException {
        String rules = rules().replaceFirst("\"value\": 7\\b", "\"value\": 8");
        assertThat(refused("rules", written("examples.json", rules))).contains("EVC-4012 ");
    }

    @Test
    void a_rule_file_that_publicodes_cannot_say() throws IOException {
        String rules = written("sharing.json", rules("system-evalcarbone-1.0.0"));
        assertThat(refused("rules", "export", rules)).startsWith("EVC-4020: [system-evalcarbone 1.0.0] ");
    }

    @Test
    void an_unknown_line_phase_and_category_with_those_known() throws IOException {
        assertThat(refused("explain", file(GOOD), "--line", "line-9", "--phase", "BIRTH", "--category", "Ozone"))
                .containsSubsequence(
                        "EVC-7002 --line: [line-9]", "Choose one of line-2.",
                        "EVC-7004 --phase: [BIRTH]",
                                "Manufacturing; Distribution; Refurbishment; Use; End of life or Embodied, not split",
                        "EVC-7003 --category: [Ozone]", "Climate change.");
    }

    @Test
    void options_that_do_not_fit_a_total_or_one_figure() throws IOException {
        assertThat(refused("explain", file(GOOD), "--category", "CLIMATE_CHANGE", "--by", "site,colour", "--top", "0"))
                .containsSubsequence(
                        "EVC-1106 --by: [colour] must be phase, line, equipment-type, ",
                        "EVC-1009 --top: [0] must be between 1 and 999,999,999.");
        assertThat(refused("explain", file(GOOD), "--category", "CLIMATE_CHANGE", "--line", "line-2"))
                .startsWith("EVC-7005: Give --phase.");
        assertThat(refused("explain", file(GOOD), "--category", "CLIMATE_CHANGE", "--phase", "USE", "--lang", "fr"))
                .startsWith("EVC-7005\u00a0: Indiquez --line.");
        assertThat(refused("explain", file(GOOD), "--category", "USE", "--line", "a", "--phase", "USE", "--top", "1"))
                .startsWith("EVC-7005: Give either --line and --phase");
        assertThat(refused("explain", file(GOOD), "--category", "CLIMATE_CHANGE", "--format", "csv"))
                .startsWith("EVC-1106 --format: [csv] must be text, json or markdown.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "assess",
                "assess a.csv b.csv",
                "assess a.csv --nope",
                "assess --date",
                "explain a.csv"
            })
    void a_command_line_that_cannot_be_understood(String command) {
        assertThat(refused(command.split(" ", -1))).startsWith("EVC-7005: ");
        assertThat(refused((command + " --lang fr").split(" ", -1)))
                .startsWith("EVC-7005\u00a0: ")
                .contains("Consultez --help.");
    }

    @Test
    void a_text_of_the_file_cannot_steer_the_terminal() throws IOException {
        assertThat(refused("assess", file(HEADER + "a;;\u001b[31mred;5;8\n"))).contains("[ [31mred]");
    }

    @Test
    void no_command_shows_the_help() {
        assertThat(refused()).startsWith("Usage: evalcarbone ");
    }

    private static String refused(String... arguments) {
        Outcome outcome = Outcome.of(arguments);
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .doesNotContain("Exception", "\tat ", "\r", "\u001b")
                .endsWith("\n");
        return outcome.err();
    }

    private String file(String text) throws IOException {
        return written("inventory.csv", text);
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String rules() throws IOException {
        return rules("evalcarbone-1.0.0");
    }

    private static String rules(String name) throws IOException {
        try (InputStream stream = RuleSet.class.getResourceAsStream(name + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
