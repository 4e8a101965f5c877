package io.github.evalcarbone.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFunctionTest {

    @ParameterizedTest
    @CsvSource({
        "2020-07-08, 2025-07-08, 5",
        "2020-02-29, 2021-02-28, 1",
        "2024-01-01, 2024-07-01, 0.4972677595628415",
        "2023-01-01, 2023-07-02, 0.4986301369863014",
        "2025-01-01, 2024-01-01, -1",
        "2025-01-01, 2025-01-01, 0"
    })
    void years_are_whole_anniversaries_and_days_of_the_running_year(LocalDate from, LocalDate to, double years) {
        assertThat(RuleFunction.yearsBetween(from, to)).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 5, 2020-06-30",
        "2024-02-29, 1, 2023-03-01",
        "2024-02-29, 4, 2020-02-29",
        "2025-06-30, 2.5, 2022-06-30",
        "2025-06-30, 0, 2025-06-30"
    })
    void years_before_is_the_same_day_of_an_earlier_year(LocalDate day, double years, LocalDate earlier) {
        assertThat(RuleFunction.yearsBefore(day, years)).isEqualTo(earlier);
    }

    @ParameterizedTest
    @CsvSource({"2020-07-08, 2024-11-20, 1596", "2023-01-02, 2023-01-01, -1"})
    void days_are_calendar_days(LocalDate from, LocalDate to, double days) {
        assertThat(RuleFunction.daysBetween(from, to)).isEqualTo(days);
    }
}
