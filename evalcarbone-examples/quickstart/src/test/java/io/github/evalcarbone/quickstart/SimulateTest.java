package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios and comparisons of small files, and what is wrong with those that are not. */
class SimulateTest {

    private static final String HEADER = "id;modele;type;quantite;dureeDeVie;heuresParJour;site\n";

    /** What no message in French has: an English sentence or a colon without its space. */
    private static final Pattern NO_FRENCH =
            Pattern.compile("(?i)\\b(must|should|the|is not|invalid|missing)\\b|\\w:\\s");

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        write("a.csv", HEADER + "a;ordinateur-portable-1;;30;5;8;Nord\nb;ecran-1;;20;7;;Sud\n");
        write("b.csv", HEADER + "a;ordinateur-portable-1;;20;5;8;Nord\nb;ecran-1;;20;7;;Sud\n");
        write("c.csv", "id;modele;quantite;dureeDeVie;pays\na;ordinateur-portable-1;30;5;France\nb;ecran-1;20;7;DE\n");
        write(
                "contract.json",
                scenario(
                        "vert",
                        "{\"change\":\"mix\",\"contract\":"
                                + "{\"value\":0.006,\"unit\":\"kg CO2 eq/kWh\",\"source\":\"GO\"}}"));
        write("gap.csv", HEADER + "a;ordinateur-portable-1;;30;5;8;Nord\nx;;Truc;2;;;Nord\n");
        write("bad.csv", HEADER + "a;ordinateur-portable-1;;many;5;8;Nord\n");
        write("other.csv", HEADER + "a;ordinateur-portable-1;;30;5;8;Nord\n");
        write("same.json", scenario("moins", "{\"change\":\"remove\",\"lines\":{\"type\":[\"monitor\"]}}"));
        write("base.json", scenario("a", "{\"change\":\"remove\",\"lines\":{\"type\":[\"monitor\"]}}"));
        write("cloud.json", scenario("nuage", "{\"change\":\"cloud\",\"area\":\"FR\"}"));
        write(
                "wrong.json",
                scenario("faux", "{\"change\":\"lifetim\",\"by\":1},{\"change\":\"lifetime\",\"by\":\"x\"}"));
        write("broken.json", "{");
    }

    private static String scenario(String name, String changes) {
        return "{\"format\":\"evalcarbone-scenario-1\",\"name\":\"" + name + "\",\"changes\":[" + changes + "]}";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Outcome run(String command, String... more) {
        String[] words = Arrays.stream(command.split(" +", -1))
                .map(word -> word.replace('_', ' '))
                .map(word -> word.matches("[a-z]+\\.(csv|json)")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Outcome.of(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            simulate a.csv --fewer laptop=10%               | Laptop: 10% fewer
            simulate a.csv --fewer ordinateur_portable=0,1  | Laptop: 10% fewer
            simulate a.csv --fewer Portables=0.1            | Laptop: 10% fewer
            simulate a.csv --keep-longer PC_portable=1      | Laptop: 1 more year
            simulate a.csv --keep-longer écran=2,5          | Monitor: 2.5 more years
            simulate a.csv --refurbished laptop=25%:4       | Laptop: 25% refurbished
            simulate a.csv --off-at-night laptop=4          | Laptop: off at night (4 h/day)
            simulate a.csv --without Écran                  | without Monitor
            simulate a.csv --scenario same.json             | moins
            """)
    void types_and_shares_are_read_as_people_write_them(String command, String name) {
        Outcome outcome = run(command, "--factors", "sih");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("\n" + name + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            simulate c.csv --mix FR=0.02:Notre_fournisseur | FR: 0.02 kg CO2e/kWh | by Notre fournisseur
            simulate c.csv --mix France=0,02:contrat       | France: 0.02 kg CO2e/kWh | dataset scenario
            simulate c.csv --mix france=2021               | france: mix of 2021 | year 2021
            simulate c.csv --mix FR=2100                   | FR: mix of 2100 | Not computable: 1; no dataset has an electricity mix
            simulate c.csv --scenario contract.json        | vert | Market-based, t CO2e/year
            """)
    void a_country_may_have_another_mix(String command, String name, String more) {
        Outcome outcome = run(command, "--factors", "sih,ember");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("\n" + name + " ").contains(more);
    }

    @Test
    void a_mix_in_grams_is_to_be_checked() {
        assertThat(run("simulate c.csv --mix FR=4.5:grams --factors sih,ember").err())
                .contains("EVC-3023");
    }

    @Test
    void a_contract_is_no_reduction_of_the_footprint_and_says_so() {
        Outcome outcome = run("simulate c.csv --scenario contract.json --factors sih,ember");
        assertThat(outcome.err()).contains("EVC-6008");
        assertThat(outcome.out()).contains("does not differ from");
        assertThat(run("simulate c.csv --scenario contract.json --factors sih,ember --format json")
                        .out())
                .contains("\"marketBased\"");
    }

    @Test
    void lines_that_state_a_model_alone_are_of_its_type() {
        assertThat(run("simulate a.csv --without laptop --factors sih").out())
                .contains("Removed: 1 (a).")
                .containsPattern("\\nLaptop +[0-9.]+ +−[0-9.]+\\n");
    }

    @Test
    void several_scenarios_and_the_short_ones_stand_side_by_side() {
        Outcome outcome =
                run("simulate a.csv --scenario same.json --fewer laptop=10% --keep-longer laptop=1 --factors sih");
        assertThat(outcome.out())
                .contains("“moins” avoids ", "\n1. moins ", "\n2. Laptop: 1 more year; Laptop: 10% fewer ")
                .contains("Removed: 1 (b).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | No line has the type [monitr], by which change 1 of the scenario [faute] selects. | the closest is [monitor]
            fr | Aucune ligne n’a le type [monitr], que sélectionne le changement 1 du scénario [faute]. | la plus proche est [monitor]
            """)
    void a_value_that_no_line_has_is_told_beside_one_that_is_there(String language, String message, String hint)
            throws IOException {
        write("typo.json", scenario("faute", "{\"change\":\"remove\",\"lines\":{\"type\":[\"laptop\",\"monitr\"]}}"));
        Outcome outcome = run("simulate a.csv --scenario typo.json --factors sih --lang " + language);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err().replaceAll("\\s+", " ")).contains(message, hint);
        assertThat(outcome.out()).contains("Removed: 1 (a).".substring(language.equals("en") ? 0 : 11));
    }

    @Test
    void what_was_assumed_is_printed_with_its_source_in_every_format() {
        String command = "simulate a.csv --refurbished laptop=30% --off-at-night laptop --factors sih";
        for (String format : new String[] {"text", "markdown", "json"}) {
            assertThat(run(command, "--format", format).out().replaceAll("\\s+", " "))
                    .contains("3 years of earlier use were assumed", "8 hours a day", "213 days");
        }
        assertThat(run(command, "--format", "csv").err()).contains("3 years of earlier use", "213 days");
        assertThat(run("simulate a.csv --refurbished laptop=30%:2 --factors sih")
                        .out())
                .doesNotContain("were assumed")
                .contains("after 2 years of use by others");
    }

    @Test
    void a_refurbishment_that_is_not_known_saves_nothing_that_is_known() {
        Outcome outcome = run("simulate a.csv --refurbished laptop=30% --factors sih");
        assertThat(outcome.out())
                .contains("cannot be computed:")
                .containsPattern("\nLaptop: 30% refurbished +not computable +[0-9.]+ +not computable\n")
                .doesNotContain("avoids");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            simulate a.csv --fewer laptop=10%                       | 0
            simulate a.csv --refurbished laptop=10%                 | 3
            simulate gap.csv --fewer laptop=10%                     | 3
            compare a.csv b.csv                                     | 0
            compare a.csv gap.csv                                   | 3
            """)
    void what_is_missing_ends_with_its_own_code_if_asked_for(String command, int code) {
        assertThat(run(command, "--factors", "sih").code()).isZero();
        assertThat(run(command, "--factors", "sih", "--strict").code()).isEqualTo(code);
    }

    @Test
    void rows_left_out_make_both_sides_incomplete() throws IOException {
        write("part.csv", HEADER + "a;ordinateur-portable-1;;30;5;8;Nord\nb;ecran-1;;many;7;;Sud\n");
        Outcome outcome = run("simulate part.csv --fewer laptop=10% --factors sih --on-problem skip --strict");
        assertThat(outcome.code()).isEqualTo(Program.GAPS);
        assertThat(outcome.out()).contains("at least", "- part: 1 row was refused because of errors");
    }

    @Test
    void a_stored_footprint_is_compared_as_it_was_computed() throws IOException {
        write(
                "old.json",
                run("assess a.csv --factors sih --format json --date 2025-06-30")
                        .out());
        Outcome outcome = run("compare old.json b.csv --factors sih --date 2026-06-30");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("“b.csv” avoids ")
                .contains("- The days of evaluation differ: ")
                .containsPattern("\nold\\.json +unknown +unknown +unknown +unknown\n");
    }

    @Test
    void today_is_told_once_beside_a_document_for_programs() {
        assertThat(run("compare a.csv b.csv --factors sih --format csv").err().split("No --date was given", -1))
                .hasSize(2);
        assertThat(run("compare a.csv b.csv --factors sih").err()).isEmpty();
    }

    @Test
    void files_of_one_name_are_told_apart_by_their_folders() throws IOException {
        Path other = Files.createDirectory(folder.resolve("later")).resolve("a.csv");
        Files.copy(folder.resolve("b.csv"), other);
        Outcome outcome = run("compare a.csv", other.toString(), "--factors", "sih");
        assertThat(outcome.out()).contains("“" + other + "” avoids");
    }

    @Test
    void a_comparison_by_two_choices_names_both() {
        Outcome outcome = run(
                "compare a.csv --with-rules numecoeval-1.3 --with-factors sih --with-date 2025-01-01 --format json --categories CLIMATE_CHANGE");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("\"name\" : \"rules numecoeval-1.3; factors sih; 2025-01-01\"")
                .contains("\"rules\" : \"numecoeval 1.3.0\"", "\"rules\" : \"evalcarbone 2.0.0\"")
                .contains("\"evaluationDate\" : \"2025-01-01\"", "\"evaluationDate\" : \"2026-11-24\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            simulate a.csv                                  | Indiquez un scénario
            simulate a.csv --fewer laptop                   | [laptop] doit être un type et une part
            simulate a.csv --fewer laptop=0                 | [laptop=0] doit
            simulate a.csv --fewer laptop=101%              | [laptop=101%] doit
            simulate a.csv --fewer =10%                     | [=10%] doit
            simulate a.csv --keep-longer laptop=-1          | un nombre d’années supérieur à 0
            simulate a.csv --keep-longer laptop=1001        | au plus 1000
            simulate a.csv --keep-longer laptop=10%         | [laptop=10%] doit
            simulate a.csv --refurbished laptop=30%:x       | entre 0 et 1000
            simulate a.csv --off-at-night laptop=25         | entre 0 et 24
            simulate a.csv --without ecrn                   | monitor (Écran)
            simulate a.csv --without laptop --rules x       | EVC-4017
            simulate a.csv --without laptop --format pdf    | EVC-1106
            simulate a.csv --scenario none.json             | EVC-1001
            simulate a.csv --scenario broken.json           | EVC-1101
            simulate a.csv --scenario a.csv                 | EVC-1101
            simulate a.csv --scenario cloud.json            | EVC-7005
            simulate a.csv --scenario base.json             | EVC-7005
            simulate a.csv --scenario same.json --scenario same.json | Deux scénarios ont le nom [moins]
            simulate bad.csv --without laptop               | EVC-1008
            simulate none.csv --without laptop              | EVC-1001
            compare a.csv                                   | Indiquez un second inventaire
            compare a.csv b.csv --with-rules numecoeval-1.3 | soit plusieurs inventaires
            compare a.csv a.csv                             | deux fois
            compare a.csv --with-rules evalcarbone          | identiques
            compare a.csv --with-rules nobody               | EVC-4017
            compare a.csv --with-factors nobody             | EVC-1106
            compare a.csv --with-date 2025                  | EVC-1015
            compare a.csv none.csv                          | EVC-1001
            compare a.csv bad.csv                           | EVC-1008
            compare a.csv b.csv --format pdf                | EVC-1106
            compare                                         | Indiquez le fichier d’inventaire
            assess a.csv --without laptop                   | simulate
            """)
    void bad_input_is_told_in_french(String command, String said) {
        Outcome outcome = run(command, "--lang", "fr");
        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(said);
        assertThat(NO_FRENCH
                        .matcher(outcome.err().replace(folder.toString(), ""))
                        .find())
                .as(outcome.err())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_problem_of_scenarios_and_options_is_told_at_once(String language) {
        Outcome outcome = run(
                "simulate bad.csv --scenario wrong.json --scenario none.json --fewer nobody=200% --date 31/12/2025",
                "--lang", language);
        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("EVC-6011", "wrong.json:1", "EVC-1001", "EVC-1008", "EVC-1015", "EVC-7005 --fewer")
                .contains("[nobody]", "[nobody=200%]", "[lifetim]", "$.changes[1].by");
        assertThat(outcome.err().lines().filter(line -> line.startsWith("EVC-")))
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void a_whole_system_is_simulated_with_its_applications() {
        Outcome outcome = Outcome.of(
                "simulate",
                "samples/hospital-system",
                "--keep-longer",
                "serveur=1",
                "--date",
                "2026-06-30",
                "--lang",
                "en");
        assertThat(outcome.code()).isEqualTo(Program.DONE);
        assertThat(outcome.out()).contains("By application", "PACS", "No application");
    }
}
