package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page of {@code assess --format html}. */
class SummaryPageTest {

    private static final String PAGE = "assess samples/hospital-600-beds.csv --format html";
    private static final String MEALS = "27,000 meals with red meat";

    @Test
    void numbers_have_the_decimal_comma_of_french_too() {
        assertThat(page(" --organisation-total 5600,5 --lang fr")).contains("5\u202f600,5");
    }

    @Test
    void a_summary_without_climate_change_is_refused() {
        Outcome outcome = Outcome.of(
                "assess samples/care-home.csv --factors sih --categories ACIDIFICATION --summary --organisation-total 5"
                        .split(" "));
        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.err())
                .contains("--summary is of climate change", "--organisation-total is of climate change");
    }

    private static String page(String options) {
        Outcome outcome = Outcome.of((PAGE + options).split(" "));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    @Test
    void has_equivalences_with_their_source_unless_it_is_to_have_none() {
        assertThat(page("")).contains(MEALS, "ADEME, Nos Gestes Climat 4.15.0, 2026-08-20, MIT");
        assertThat(page(" --equivalences none")).doesNotContain(MEALS);
    }

    @Test
    void states_the_share_of_the_whole_organisation() {
        assertThat(page(" --organisation-total 5600"))
                .contains("That is at least 2.5% of the 5,600\u00a0t CO2e per year stated for the whole organisation.");
        assertThat(page("")).doesNotContain("whole organisation");
    }

    @Test
    void text_and_markdown_begin_with_it_if_asked() {
        Outcome text =
                Outcome.of("assess samples/hospital-600-beds.csv --summary --organisation-total 5600".split(" "));
        assertThat(text.out())
                .startsWith("Environmental footprint of hospital-600-beds")
                .containsSubsequence(
                        "At least 139.6 t CO2e per year",
                        "(2,000 draws)",
                        "2.5% of the 5,600",
                        "Keep desktop computers one more year",
                        "Annex: gaps and remarks in detail");
        Outcome table = Outcome.of("assess samples/hospital-600-beds.csv --summary --format csv".split(" "));
        assertThat(table.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(table.err()).contains("--summary is for reports that people read");
    }

    @ParameterizedTest
    @CsvSource({
        "--format html --organisation-total 0, must be a number above 0",
        "--format html --organisation-total -2, must be a number above 0",
        "--format html --organisation-total many, must be a number above 0",
        "--format html --organisation-total 1e400, must be a number above 0",
        "--format html --organisation-total 0.1, must be at least what is known",
        "--format text --organisation-total 5600, add --summary",
        "--format json --organisation-total 5600, is for reports that people read",
        "--format html --report beges --organisation-total 5600, leave out --report"
    })
    void a_total_of_the_organisation_that_goes_unheeded_is_a_misuse(String options, String said) {
        Outcome outcome = Outcome.of(("assess samples/care-home.csv " + options).split(" "));
        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.err()).contains("--organisation-total", said);
    }
}
