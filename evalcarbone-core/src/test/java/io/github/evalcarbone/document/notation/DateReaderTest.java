package io.github.evalcarbone.document.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.document.notation.WrittenDay.Form;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final DateReader DAY_FIRST = new DateReader(DayOrder.DAY_FIRST);
    private static final DateReader MONTH_FIRST = new DateReader(DayOrder.MONTH_FIRST);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31",
                "31/01/2026",
                "20260131",
                "2026/01/31",
                "2026.01.31",
                "2026-1-31",
                "31-01-2026",
                "31.01.2026",
                "31/1/2026",
                "2026-01-31 23:59",
                "2026-01-31T23:59:59Z",
                "2026-01-31T23:59:59.123+02:00",
                "31/01/2026 08:00:01.5",
                "31/01/2026 à 8h30",
                "31/1/2026 12:00:00 AM",
                "31/1/2026, 12:00\u202fPM",
                "31 janvier 2026",
                "31 Jan 2026",
                "31-Jan-2026",
                "31 janv. 2026",
                "January 31, 2026",
                "Jan 31, 2026",
                "January 31st, 2026"
            })
    void the_forms_seen_in_inventories_are_read(String text) {
        assertThat(DAY_FIRST.read(text).value()).contains(WrittenDay.of(LocalDate.of(2026, 1, 31), Form.EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "1er mars 2021, 2021-03-01",
        "12 août 2021, 2021-08-12",
        "3 févr. 2021, 2021-02-03",
        "2 dec 2021, 2021-12-02",
        "14 mai 2021, 2021-05-14",
        "14 May 2021, 2021-05-14",
        "9 juin 2021, 2021-06-09",
        "9-Jul-2021, 2021-07-09",
        "9 juillet 2021, 2021-07-09"
    })
    void months_have_names_in_french_and_english(String text, LocalDate day) {
        assertThat(DAY_FIRST.read(text).value()).contains(WrittenDay.of(day, Form.EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014-07-02, YEAR",
        "2016, 2016-07-02, YEAR",
        "2014-03, 2014-03-16, MONTH",
        "03/2014, 2014-03-16, MONTH",
        "2/2014, 2014-02-15, MONTH",
        "mars 2014, 2014-03-16, MONTH",
        "Mar-2014, 2014-03-16, MONTH",
        "45000, 2023-03-15, SERIAL",
        "45000.5, 2023-03-15, SERIAL",
        "25569, 1970-01-01, SERIAL",
        "12/01/2012, 2012-01-12, OPEN",
        "12/12/2012, 2012-12-12, EXACT"
    })
    void what_is_assumed_is_part_of_the_answer(String text, LocalDate day, Form form) {
        assertThat(DAY_FIRST.read(text).value()).contains(WrittenDay.of(day, form));
    }

    @Test
    void the_month_may_come_first() {
        assertThat(MONTH_FIRST.read("12/01/2012").value())
                .contains(WrittenDay.of(LocalDate.of(2012, 12, 1), Form.OPEN));
        assertThat(MONTH_FIRST.read("3/17/2021 12:00:00 AM").value())
                .contains(WrittenDay.of(LocalDate.of(2021, 3, 17), Form.EXACT));
        assertThat(MONTH_FIRST.read("2012-01-12").value())
                .contains(WrittenDay.of(LocalDate.of(2012, 1, 12), Form.EXACT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-01/31",
                "0000-01-01",
                "25568",
                "73416",
                "1234",
                "201403",
                "x",
                "12 foo 2021",
                "31/13/2026",
                "2026-13",
                "00/2014"
            })
    void another_form_or_a_day_that_does_not_exist_is_reported(String text) {
        assertThat(DAY_FIRST.read(text).value()).isEmpty();
        assertThat(DAY_FIRST.read(text).problems())
                .extracting(problem -> problem.code() + " " + problem.values())
                .containsExactly(CoreCode.NOT_A_DATE + " [" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/01/26", "31-1-26 10:00", "17-Mar-21", "17 mars 21"})
    void a_year_of_two_digits_is_named_as_such(String text) {
        assertThat(DAY_FIRST.read(text).problems()).extracting(Problem::code).containsExactly(CoreCode.TWO_DIGIT_YEAR);
    }
}
