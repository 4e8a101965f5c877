package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quality of data on the command line: wrong options, exit codes, the decision about a model. */
class QualityCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        write("ok.csv", "id;modele;type;quantite;dureeDeVie;pays\na;;laptop;3;5;FR\nb;;desktop;2;5;FR\n");
        write("part.csv", "id;modele;type;quantite;dureeDeVie;pays\na;;laptop;3;5;FR\nb;zzz;;2;5;FR\n");
        write("bad.csv", "id;modele;type;quantite;dureeDeVie;pays\na;;laptop;3;5;FR\nb;;laptop;many;5;FR\n");
        write("names.csv", """
                id;modele;type;quantite;dureeDeVie;pays
                sure;Latitude 5420;laptop;3;5;FR
                like;DELL XPS 13 9370 2IN1;laptop;3;5;FR
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Outcome run(String command, String language) {
        return Outcome.in(folder, command, "--date", "2026-06-30", "--lang", language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quality ok.csv --lines many                     | EVC-7005 | whole number       | nombre entier
            quality ok.csv --lines -1                       | EVC-7005 | whole number       | nombre entier
            quality ok.csv --counted-on soon                | EVC-1015 | soon               | soon
            quality ok.csv --format xml                     | EVC-1106 | markdown           | markdown
            quality ok.csv --rules evalcarbone-annual       | EVC-7005 | fleet on a day     | parc à une date
            quality ok.csv --category noise                 | EVC-7003 | Climate change     | Changement climatique
            quality ok.csv --equivalences nos-gestes-climat | EVC-7005 | has no option      | n’a pas d’option
            quality bad.csv                                 | EVC-1008 | many               | many
            quality none.csv                                | EVC-1001 | none.csv           | none.csv
            """)
    void a_wrong_option_is_reported_in_both_languages(String command, String code, String english, String french) {
        assertRefused(run(command, "en"), code, english);
        assertRefused(run(command, "fr"), code, french);
    }

    private static void assertRefused(Outcome outcome, String code, String text) {
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(code, text);
    }

    @ParameterizedTest
    @CsvSource({
        "quality ok.csv --strict, 0",
        "quality part.csv --strict, 3",
        "quality part.csv, 0",
        "quality bad.csv --on-problem skip --strict, 3"
    })
    void strict_ends_with_its_code_if_an_impact_is_unknown(String command, int code) {
        assertThat(run(command, "en").code()).isEqualTo(code);
    }

    @Test
    void the_decision_about_the_model_of_each_line_is_known() {
        String csv = run("quality names.csv --format csv", "en").out();
        assertThat(csv.lines().filter(line -> line.startsWith("like;")))
                .singleElement()
                .asString()
                .contains(";identity-similar;");
        assertThat(csv.lines().filter(line -> line.startsWith("sure;")))
                .singleElement()
                .asString()
                .contains(";quantity-model;", "identity:factor-doubted");
        assertThat(run("quality names.csv --format json", "en").out())
                .contains("\"format\" : \"evalcarbone-quality-1\"");
    }

    @Test
    void an_old_count_is_told_and_lowers_counts() {
        assertThat(run("quality ok.csv --counted-on 2023-01-01", "en").out())
                .contains("quantity-old", "Counted on 2023-01-01");
        assertThat(run("quality ok.csv", "en").out())
                .contains("The day of the count is not stated")
                .doesNotContain("quantity-old");
    }

    @Test
    void as_many_lines_are_listed_as_are_asked_for() {
        assertThat(run("quality ok.csv --lines 1", "fr").out())
                .contains("La ligne à corriger d’abord", "1. ", "À recueillir\u00a0:")
                .doesNotContain("2. b");
        assertThat(run("quality ok.csv --lines 0", "fr").out()).doesNotContain("corriger d’abord");
    }
}
