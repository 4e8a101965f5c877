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

/** Uncertainty and sensitivity on the command line: wrong options, exit codes. */
class DrawCommandsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        write("ok.csv", "id;modele;type;quantite;dureeDeVie;pays\na;;laptop;3;5;FR\nb;;desktop;2;5;FR\n");
        write("part.csv", "id;modele;type;quantite;dureeDeVie;pays\na;;laptop;3;5;FR\nb;zzz;;2;5;FR\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Outcome run(String command, String language) {
        return Outcome.in(folder, command, "--date", "2026-06-30", "--lang", language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uncertainty ok.csv --draws 1                        | EVC-1009 | between 2 and      | entre 2 et
            uncertainty ok.csv --seed soon                      | EVC-7005 | whole number       | nombre entier
            uncertainty ok.csv --coverage 100                   | EVC-1009 | between                | entre
            uncertainty ok.csv --equivalences nos-gestes-climat | EVC-7005 | has no option      | n’a pas d’option
            uncertainty ok.csv --category noise                 | EVC-7003 | Climate change     | Changement climatique
            uncertainty none.csv                                | EVC-1001 | none.csv           | none.csv
            sensitivity ok.csv --draws many                     | EVC-1009 | between               | entre
            sensitivity ok.csv --inputs 0                       | EVC-1009 | between                  | entre
            sensitivity ok.csv --equivalences nos-gestes-climat | EVC-7005 | has no option      | n’a pas d’option
            compare ok.csv part.csv --draws 1                   | EVC-1009 | between 2 and      | entre 2 et
            simulate ok.csv --keep-longer laptop=1 --draws many | EVC-1009 | between 2 and      | entre 2 et
            simulate ok.csv --keep-longer laptop=1 --seed soon  | EVC-7005 | whole number       | nombre entier
            quality ok.csv --draws 1                            | EVC-1009 | between 2 and      | entre 2 et
            sensitivity ok.csv --format xml                     | EVC-1106 | markdown           | markdown
            """)
    void a_wrong_option_is_reported_in_both_languages(String command, String code, String english, String french) {
        assertRefused(run(command, "en"), code, english);
        assertRefused(run(command, "fr"), code, french);
    }

    private static void assertRefused(Outcome outcome, String code, String text) {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(code, text);
    }

    @ParameterizedTest
    @CsvSource({
        "uncertainty ok.csv --draws 100 --strict, 0",
        "uncertainty part.csv --draws 100 --strict, 3",
        "uncertainty part.csv --draws 100, 0",
        "sensitivity ok.csv --draws 100 --strict, 0",
        "sensitivity part.csv --draws 100 --strict, 3"
    })
    void strict_ends_with_its_code_if_an_impact_is_unknown(String command, int code) {
        assertThat(run(command, "en").code()).isEqualTo(code);
    }

    /** What is unknown is in no interval: the report says so, and the interval stays what it was. */
    @Test
    void two_hundred_tablets_that_nobody_knows_change_the_words_and_not_the_interval() throws IOException {
        String sample = Files.readString(Path.of("samples/hospital-600-beds.csv"));
        write("sample.csv", sample);
        write("tablets.csv", sample + ";inconnue;200;3;;FR;;;Tablettes\n");
        String without = run("uncertainty sample.csv --draws 500", "en").out();
        String with = run("uncertainty tablets.csv --draws 500", "en").out();
        assertThat(without).contains("8 of 32 lines incomplete");
        assertThat(with).contains("at least 139.6 t CO2e per year; 9 of 33 lines incomplete");
        assertThat(interval(with))
                .isEqualTo(interval(without))
                .startsWith("Of what is known,")
                .endsWith("What is missing would come on top.");
        assertThat(run("uncertainty tablets.csv --draws 500 --strict", "en").code())
                .isEqualTo(Program.GAPS);
    }

    private static String interval(String report) {
        int start = report.indexOf("Of what is known,");
        return report.substring(start, report.indexOf("\n\n", start)).replaceAll("\\s+", " ");
    }

    @Test
    void a_comparison_says_how_sure_it_is_unless_told_otherwise() {
        String asked = "simulate ok.csv --keep-longer laptop=1";
        assertThat(run(asked, "en").out()).contains("How sure the differences are", "all of 2,000 draws");
        assertThat(run(asked + " --draws 50 --seed 7", "en").out()).contains("50 common draws, seed 7");
        assertThat(run(asked + " --draws 0", "en").out()).doesNotContain("draws");
    }

    @Test
    void what_cannot_be_drawn_is_a_remark() throws IOException {
        write("stored.json", run("assess ok.csv --format json", "en").out());
        assertThat(run("compare stored.json part.csv", "en").out())
                .containsPattern("was not computed: this takes\\s+inventories");
        StringBuilder many = new StringBuilder("id;type;quantite;pays\n");
        for (int i = 0; i < 2_501; i++) {
            many.append(i).append(";laptop;1;FR\n");
        }
        write("many.csv", many.toString());
        assertThat(run("simulate many.csv --keep-longer laptop=1", "en").out())
                .containsPattern("5002 lines on all sides together are more than\\s+5000");
        assertThat(run("simulate many.csv --keep-longer laptop=1 --draws 2", "en")
                        .out())
                .contains("2 common draws");
    }
}
