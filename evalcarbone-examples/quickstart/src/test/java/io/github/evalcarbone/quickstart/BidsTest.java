package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidsTest {

    private static final String BIDS = "samples/offres-portables.csv";

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("bids.csv"), text).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offre;quantite\\nA;1\\n| EVC-1010 | bids.csv:2",
                "type;quantite\\nlaptop;1\\n| EVC-1004 | bids.csv:1",
                "offre;type;quantite\\nA;laptop;many\\n| EVC-1008 | bids.csv:2",
                "offre;type;quantite;garantieAns\\nA;laptop;1;-2\\n| EVC-1009 | bids.csv:2",
                "offre;type;quantite\\nA;laptop;1\\nA;laptop;1\\n| EVC-6202 | bids.csv:3",
                "offre;type;quantite;totalDeclareKg;fabricationKg\\nA;laptop;1;100;200\\n| EVC-6203 | bids.csv:2",
                "{}| EVC-1004 | bids.csv:1"
            })
    void a_bad_table_is_refused_with_its_place(String text, String code, String place) throws IOException {
        Outcome outcome = Outcome.of("bids", file(text.replace("\\n", "\n")));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(code, place).doesNotContain("Exception", "\tat ");
    }

    @Test
    void every_problem_of_options_and_table_is_listed_at_once() throws IOException {
        Outcome outcome = Outcome.of(
                "bids",
                file("offre;type;quantite\nA;laptop;0\n"),
                "--country",
                "Atlantis",
                "--date",
                "soon",
                "--rules",
                "none");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("EVC-1009", "Atlantis", "EVC-1015", "EVC-4017");
    }

    @Test
    void a_file_or_the_template_one_of_the_two() {
        assertThat(Outcome.of("bids").code()).isEqualTo(2);
        assertThat(Outcome.of("bids", BIDS, "--template").code()).isEqualTo(2);
        assertThat(Outcome.of("bids", "nowhere.csv").err()).contains("EVC-1001");
    }

    @Test
    void electricity_of_another_country_changes_the_use() {
        String france = Outcome.of("bids", BIDS, "--date", "2026-06-30", "--format", "csv")
                .out();
        String poland = Outcome.of("bids", BIDS, "--date", "2026-06-30", "--format", "csv", "--country", "Pologne")
                .out();
        assertThat(poland.lines().count()).isEqualTo(france.lines().count());
        assertThat(poland).isNotEqualTo(france);
    }

    @Test
    void a_report_is_there_as_markdown() {
        Outcome outcome = Outcome.of("bids", BIDS, "--date", "2026-06-30", "--format", "markdown");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("# Bids compared\n")
                .contains(
                        "| 1 | Bravo | 47.8 |",
                        "| 4 | Écho | 37.9 |",
                        "| 1 | Bravo | 9.28 | unknown | | 500 | 4,642 |");
    }

    @Test
    void an_unknown_format_is_refused_with_those_there_are() {
        Outcome outcome = Outcome.of("bids", BIDS, "--format", "pdf");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("html", "markdown");
    }

    @Test
    void a_table_without_sheets_has_none_to_choose() {
        Outcome outcome = Outcome.of("bids", BIDS, "--sheet", "any");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--sheet");
    }

    @Test
    void a_name_cannot_steer_the_terminal() throws IOException {
        Outcome outcome = Outcome.of("bids", file("offre;type;quantite\nA\u001b[31m;laptop;1\n"));
        assertThat(outcome.out()).doesNotContain("\u001b");
        assertThat(outcome.err()).doesNotContain("\u001b");
    }

    @Test
    void nothing_speaks_of_an_obligation() {
        for (String language : Words.LANGUAGES) {
            String text = Outcome.of("bids", BIDS, "--lang", language, "--date", "2026-06-30")
                    .out();
            assertThat(text).doesNotContainIgnoringCase("oblig").doesNotContainIgnoringCase("mandatory");
        }
    }
}
