package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
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
            uncertainty ok.csv --draws 1                        | EVC-7005 | 2 draws or more    | 2 tirages
            uncertainty ok.csv --seed soon                      | EVC-7005 | whole number       | nombre entier
            uncertainty ok.csv --coverage 100                   | EVC-1009 | between                | entre
            uncertainty ok.csv --equivalences nos-gestes-climat | EVC-7005 | no equivalences    | aucune équivalence
            uncertainty ok.csv --category noise                 | EVC-7003 | Climate change     | Changement climatique
            uncertainty none.csv                                | EVC-1001 | none.csv           | none.csv
            sensitivity ok.csv --draws many                     | EVC-1009 | between               | entre
            sensitivity ok.csv --inputs 0                       | EVC-1009 | between                  | entre
            sensitivity ok.csv --equivalences nos-gestes-climat | EVC-7005 | no equivalences    | aucune équivalence
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
}
