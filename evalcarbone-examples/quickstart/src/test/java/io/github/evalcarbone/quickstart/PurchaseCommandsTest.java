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

/** Replacing or keeping, one more year and the share of purchases on the command line: wrong options, exit codes, what is unknown. */
class PurchaseCommandsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        write("ok.csv", "id;modele;type;quantite;dureeDeVie;pays\na;;laptop;3;5;FR\nb;;desktop;2;5;FR\n");
        write("part.csv", "id;modele;type;quantite;dureeDeVie;pays\na;;laptop;3;5;FR\nb;zzz;;2;5;FR\n");
        write("bad.csv", "id;modele;type;quantite;dureeDeVie;pays\na;;laptop;3;5;FR\nb;;laptop;many;5;FR\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Outcome run(String command, String language) {
        return Outcome.in(folder, command, "--date", "2026-06-30", "--lang", language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            replace ok.csv                                           | EVC-7005 | --with                    | --with
            replace ok.csv --with =x                                 | EVC-7005 | or a type and a model     | ou un type et un modèle
            replace ok.csv --with laptop=                            | EVC-7005 | or a type and a model     | ou un type et un modèle
            replace ok.csv --with nothing=x                          | EVC-7005 | nothing                   | nothing
            replace ok.csv --with server=x                           | EVC-7005 | there are: desktop, laptop | il y a : desktop, laptop
            replace ok.csv --with zzz                                | EVC-7005 | write TYPE=MODEL          | écrivez TYPE=MODÈLE
            replace ok.csv --with laptop=x --with portable=y         | EVC-7005 | given twice               | donné deux fois
            replace ok.csv --with laptop=x --years 0                 | EVC-7005 | above 0                   | au-dessus de 0
            replace ok.csv --with laptop=x --years many              | EVC-7005 | above 0                   | au-dessus de 0
            replace ok.csv --with laptop=x --years desktop=3         | EVC-7005 | No new device             | Aucun appareil neuf
            replace ok.csv --with laptop=x --kwh laptop=-3           | EVC-7005 | from 0                    | de 0
            replace ok.csv --with laptop=x --kwh laptop=2000000      | EVC-7005 | from 0                    | de 0
            replace ok.csv --with laptop=x --line c                  | EVC-7002 | a, b                      | a, b
            replace ok.csv --with laptop=x --format xml              | EVC-1106 | markdown                  | markdown
            replace ok.csv --with laptop=x --category noise          | EVC-7003 | Climate change            | Changement climatique
            replace ok.csv --with laptop=x --rules evalcarbone-purchases | EVC-7005 | fleet on a day        | parc à une date
            one-more-year ok.csv --rules evalcarbone-annual          | EVC-7005 | fleet on a day            | parc à une date
            one-more-year ok.csv --format xml                        | EVC-1106 | markdown                  | markdown
            one-more-year bad.csv                                    | EVC-1008 | many                      | many
            purchases ok.csv --year soon                             | EVC-7005 | four digits               | quatre chiffres
            purchases ok.csv --year 20266                            | EVC-7005 | four digits               | quatre chiffres
            purchases ok.csv --rules evalcarbone-purchases           | EVC-7005 | fleet on a day            | parc à une date
            replace ok.csv --with laptop=x --equivalences nos-gestes-climat | EVC-7005 | has no option      | n’a pas d’option
            one-more-year ok.csv --equivalences nos-gestes-climat    | EVC-7005 | has no option             | n’a pas d’option
            purchases ok.csv --equivalences nos-gestes-climat        | EVC-7005 | has no option             | n’a pas d’option
            purchases none.csv                                       | EVC-1001 | none.csv                  | none.csv
            """)
    void a_wrong_option_is_reported_in_both_languages(String command, String code, String english, String french) {
        assertRefused(run(command, "en"), code, english);
        assertRefused(run(command, "fr"), code, french);
    }

    private static void assertRefused(Outcome outcome, String code, String said) {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().replaceAll("[\u00a0\u202f]", " "))
                .contains(code)
                .contains(said);
    }

    @Test
    void every_wrong_option_is_reported_at_once() {
        Outcome outcome = run(
                "replace ok.csv --with server=x --with =y --years 0 --kwh x --line c --format xml --category noise",
                "en");
        assertThat(outcome.err()).contains("7 problems");
    }

    @ParameterizedTest
    @CsvSource({
        "replace part.csv --with laptop=x, 0",
        "one-more-year part.csv, 3",
        "purchases part.csv, 3",
        "one-more-year ok.csv, 0",
        "purchases ok.csv, 0",
        "replace ok.csv --with laptop=x, 0",
        "replace bad.csv --with laptop=x --on-problem skip, 3",
        "one-more-year bad.csv --on-problem skip, 3",
        "purchases bad.csv --on-problem skip, 3"
    })
    void strict_ends_with_3_only_if_something_is_missing(String command, int code) {
        assertThat(run(command + " --strict", "en").code()).isEqualTo(code);
        assertThat(run(command, "en").code()).isZero();
    }

    @Test
    void a_type_of_which_a_value_is_missing_has_no_verdict() {
        Outcome outcome = Outcome.of(
                "replace",
                "samples/hospital-600-beds.csv",
                "--date",
                "2026-06-30",
                "--with",
                "network-switch=zzz",
                "--strict");
        assertThat(outcome.code()).isEqualTo(Program.GAPS);
        assertThat(outcome.out()).contains("is not known, values are missing", "EVC-");
    }

    @Test
    void a_device_that_is_not_in_the_factors_is_named_as_similar_and_another_type_may_replace() {
        assertThat(run("replace ok.csv --with laptop=zzz", "en").out())
                .contains("“zzz” (by the figures of a similar device)", "Figures of a similar device");
        assertThat(run("replace ok.csv --with desktop=dell-latitude-5420", "en").out())
                .contains("Desktop computer, 2 items", "Figures of this model: dell-latitude-5420");
    }

    @Test
    void one_line_alone_is_one_device() {
        Outcome outcome = run("replace ok.csv --with laptop --line a --format csv", "en");
        assertThat(outcome.out().lines()).hasSize(3);
        assertThat(outcome.out())
                .contains("type;;;laptop;3.0;")
                .contains("line;a;")
                .doesNotContain("line;b;");
    }

    @Test
    void a_name_cannot_steer_a_terminal_or_a_spreadsheet() {
        assertThat(run("replace ok.csv --with laptop=\u001b[31m", "en").out()).doesNotContain("\u001b");
        assertThat(run("replace ok.csv --with laptop==1+2 --format csv", "en").out())
                .doesNotContain(";=1+2");
    }

    @Test
    void the_first_year_without_prices_states_what_is_needed_and_no_share() {
        String out = run("purchases ok.csv", "en").out();
        assertThat(out).contains("cannot be computed", "purchasePrice", "exitRoute");
    }

    @Test
    void nothing_speaks_of_an_obligation() {
        for (String language : Words.LANGUAGES) {
            String text = Outcome.of(
                            "purchases",
                            "samples/purchases-2026.csv",
                            "--layout",
                            "samples/purchases-2026.layout.json",
                            "--lang",
                            language,
                            "--date",
                            "2026-12-31")
                    .out();
            assertThat(text).doesNotContainIgnoringCase("oblig").doesNotContainIgnoringCase("mandatory");
        }
    }
}
