package io.github.evalcarbone.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.CoreCode;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-31", "31/01/2026", "20260131", "2026/01/31", "2026-01-31 23:59", "31/01/2026 08:00:01.5"
            })
    void the_forms_seen_in_inventories_are_read(String text) {
        assertThat(DateReader.read(text).value()).contains(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-01-2026",
                "01/31/2026",
                "2026-02-30",
                "31/01/26",
                "2026-01/31",
                "0000-01-01",
                "45678",
                "x",
                "1/2/2026"
            })
    void another_form_or_a_day_that_does_not_exist_is_reported(String text) {
        assertThat(DateReader.read(text).value()).isEmpty();
        assertThat(DateReader.read(text).problems())
                .extracting(problem -> problem.code() + " " + problem.values())
                .containsExactly(CoreCode.NOT_A_DATE + " [" + text + "]");
    }
}
