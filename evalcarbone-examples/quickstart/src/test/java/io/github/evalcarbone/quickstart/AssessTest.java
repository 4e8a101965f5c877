package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTest {

    private static final String SMALL = "src/test/resources/inventories/small.csv";
    private static final String GLPI = "src/test/resources/inventories/glpi-60.csv";
    private static final long LINES_OF_A_PAGE = 60;
    private static final String CARE_HOME = "samples/care-home.csv";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown"})
    void a_document_for_people_names_the_day_itself(String format) {
        Outcome outcome = Outcome.of("assess", CARE_HOME, "--format", format);
        assertThat(outcome.out()).contains("2026-11-24");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void beside_a_document_for_programs_today_is_named_on_the_standard_error(String format) {
        Outcome outcome = Outcome.of("assess", CARE_HOME, "--format", format);
        assertThat(outcome.out()).contains("2026-11-24").doesNotContain("--date");
        assertThat(outcome.err()).isEqualTo("No --date was given: evaluated for today, 2026-11-24.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "csv"})
    void with_a_date_today_plays_no_part(String format) {
        Outcome outcome = Outcome.of("assess", CARE_HOME, "--format", format, "--date", "2025-06-30");
        assertThat(outcome.out()).contains("2025-06-30").doesNotContain("2026-11-24");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_report_of_60_rows_of_glpi_has_at_most_three_pages_before_its_annex(String language) {
        String text = Outcome.of("assess", GLPI, "--factors", "sih,ademe,boavizta,hospital", "--lang", language)
                .out();
        long lines = text.lines().takeWhile(line -> !line.startsWith("Annex")).count();
        assertThat(lines).isBetween(100L, 3 * LINES_OF_A_PAGE);
        assertThat(text.lines()).anyMatch(line -> line.startsWith("Annex"));
    }

    @Test
    void the_same_inventory_by_each_dataset_is_shown_if_asked_for_and_a_wide_range_in_any_case() {
        String asked = Outcome.of("assess", CARE_HOME, "--compare-datasets").out();
        assertThat(asked).contains("\nademe ", "\nboavizta ", "\nsih ", "Over the lines that all datasets know (");
        String usual = Outcome.of("assess", CARE_HOME).out();
        assertThat(usual).doesNotContain("\nboavizta ").contains("Over the lines that all datasets know (");
        String json = Outcome.of("assess", CARE_HOME, "--compare-datasets", "--format", "json")
                .out();
        assertThat(json).contains("\"evalcarbone-beside-total-1\"", "\"commonLines\"");
    }

    @Test
    void a_comparison_has_no_csv_and_is_of_the_report_of_a_footprint() {
        for (String[] wrong : new String[][] {{"--format", "csv"}, {"--report", "beges"}, {"--report", "pcr"}}) {
            Outcome outcome = Outcome.of("assess", CARE_HOME, "--compare-datasets", wrong[0], wrong[1]);
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("EVC-7005", "--compare-datasets");
        }
        assertThat(Outcome.of("assess", CARE_HOME, "--report", "pcr", "--format", "csv")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void strict_ends_with_3_when_there_are_gaps_and_prints_the_report_all_the_same() {
        Outcome strict = Outcome.of("assess", SMALL, "--strict", "--factors", "sih");
        assertThat(strict.code()).isEqualTo(3);
        assertThat(strict.out())
                .isEqualTo(Outcome.of("assess", SMALL, "--factors", "sih").out());
        assertThat(strict.err()).isEqualTo("35 values are gaps: exit code 3, as --strict asks.\n");
    }

    @Test
    void strict_ends_with_0_when_there_are_none() {
        assertThat(Outcome.of("assess", CARE_HOME, "--strict", "--factors", "sih")
                        .code())
                .isZero();
    }

    @Test
    void the_json_is_read_back_by_the_library() {
        String json = Outcome.of("assess", SMALL, "--format", "json", "--factors", "sih")
                .out();
        StoredFootprint footprint =
                FootprintJson.read(TextSource.of("stdout", json)).orThrow();
        assertThat(footprint.inventory()).isEqualTo("small");
        assertThat(footprint.gaps()).hasSize(35);
    }

    @Test
    void a_rule_file_of_ones_own_is_used() throws IOException {
        String rules;
        try (var stream = io.github.evalcarbone.rule.RuleSet.class.getResourceAsStream("evalcarbone-1.0.0.json")) {
            rules = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = Files.writeString(
                folder.resolve("own.json"), rules.replaceFirst("\"id\": \"evalcarbone\"", "\"id\": \"own\""));
        assertThat(Outcome.of("assess", CARE_HOME, "--rules", file.toString()).out())
                .contains("Rules          own 1.0.0\n");
    }

    @Test
    void a_byte_order_mark_commas_and_decimal_commas_are_read() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bom.csv"),
                "\uFEFFmodele,type,quantite,dureeDeVie,heuresParJour\necran-1,,\"2,5\",5,8\n");
        assertThat(Outcome.of("assess", file.toString()).out()).contains("2.5 items in 1 line");
    }

    @Test
    void reading_a_large_file_shows_its_progress_on_a_terminal() throws IOException {
        Path file = Files.writeString(
                folder.resolve("large.csv"),
                "modele;type;quantite;dureeDeVie;heuresParJour\n" + "ecran-1;;1;5;8\n".repeat(25_000));
        Outcome seen = Outcome.onTerminal("assess", file.toString(), "--lang", "fr");
        assertThat(seen.err())
                .startsWith("\rlignes lues\u00a0: 10000\u202f; problèmes\u00a0: 0…\rlignes lues\u00a0: 20000\u202f; ")
                .endsWith("…\r" + " ".repeat("lignes lues : 25000 ; problèmes : 0…".length()) + "\r");
        Outcome unseen = Outcome.of("assess", file.toString(), "--lang", "fr");
        assertThat(unseen.err()).isEmpty();
        assertThat(unseen.out()).isEqualTo(seen.out());
        assertThat(Outcome.onTerminal("assess", SMALL).err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void the_locale_of_the_machine_changes_nothing(Locale machine) {
        String usual = everything();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(machine);
            assertThat(everything()).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<Locale> locales() {
        return Stream.of("fr-FR", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva").map(Locale::forLanguageTag);
    }

    @Test
    void the_categories_asked_for_and_no_others() {
        Outcome chosen = Outcome.of(
                "assess",
                SMALL,
                "--factors",
                "sih",
                "--format",
                "json",
                "--categories",
                "acidification,CLIMATE_CHANGE");
        assertThat(chosen.out()).contains("CLIMATE_CHANGE", "ACIDIFICATION").doesNotContain("PARTICULATE_MATTER");
        assertThat(Outcome.of("assess", SMALL, "--categories", "CLIMATE_CHANGE").out())
                .contains("Climate change")
                .doesNotContain("Acidification");
        assertThat(Outcome.of("assess", SMALL, "--factors", "sih", "--categories", "ACIDIFICATION")
                        .out())
                .contains("Acidification");
        String[] climate = {"explain", SMALL, "--category", "CLIMATE_CHANGE", "--categories", "CLIMATE_CHANGE"};
        assertThat(Outcome.of(climate).out())
                .isEqualTo(Outcome.of("explain", SMALL, "--category", "CLIMATE_CHANGE")
                        .out());
    }

    @Test
    void a_category_that_the_factors_lack_is_refused_with_those_they_have() {
        Outcome refused = Outcome.of("assess", SMALL, "--factors", "sih", "--categories", "CLIMATE_CHANGE,LAND_USE");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("EVC-7003 --categories: [LAND_USE]", "Climate change; Particulate matter");
    }

    private static String everything() {
        return Stream.of("text", "markdown", "json", "csv")
                        .map(format -> Outcome.of("assess", SMALL, "--format", format, "--lang", "fr")
                                .out())
                        .reduce("", String::concat)
                + Outcome.of(
                        "explain", SMALL, "--line", "line-2", "--phase", "utilisation", "--category", "acidification")
                + Outcome.of("rules", "numecoeval-1.3")
                + Outcome.of("factors")
                + Outcome.of("assess", "none.csv")
                + Outcome.of("--help");
    }
}
