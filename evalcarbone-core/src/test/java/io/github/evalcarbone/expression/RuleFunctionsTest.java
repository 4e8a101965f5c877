package io.github.evalcarbone.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.expression.Signature.Fixed;
import io.github.evalcarbone.expression.Signature.OneUnit;
import io.github.evalcarbone.expression.Value.DateValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFunctionsTest {

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
        assertThat(value("years_between", Value.of(from), Value.of(to))).isEqualTo(Value.of(years));
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
        assertThat(value("years_before", Value.of(day), Value.of(years))).isEqualTo(new DateValue(earlier));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-15, 5, 1826",
        "2021-03-15, 0.5, 182.5",
        "2023-03-15, 0.5, 183",
        "2024-02-29, 1, 365",
        "2024-02-29, 4, 1461",
        "2021-03-15, 0, 0",
        "2021-03-15, -1, -365"
    })
    void days_over_years_lead_to_the_same_day(LocalDate from, double years, double days) {
        assertThat(value("days_over_years", Value.of(from), Value.of(years))).isEqualTo(Value.of(days));
    }

    @Test
    void a_year_starts_on_1_January() {
        Value day = Value.of(LocalDate.of(2026, 12, 31));
        assertThat(value("year_start", day)).isEqualTo(Value.of(LocalDate.of(2026, 1, 1)));
        assertThat(value("next_year_start", day)).isEqualTo(Value.of(LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2020-07-08, 2024-11-20, 1596", "2023-01-02, 2023-01-01, -1"})
    void days_are_calendar_days(LocalDate from, LocalDate to, double days) {
        assertThat(value("days_between", Value.of(from), Value.of(to))).isEqualTo(Value.of(days));
    }

    @Test
    void an_argument_of_another_kind_is_refused() {
        Value day = Value.of(LocalDate.of(2026, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value("days_between", day, Value.of(1.0)))
                .withMessage("[1.0] must be a date.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value("min", Value.of(1.0), day))
                .withMessage("[2026-01-01] must be a number.");
    }

    @Test
    void a_table_has_each_name_once() {
        RuleFunction another = RuleFunction.ofPairs("max", new OneUnit(2, false), Math::max);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleFunctions.shipped().with(another))
                .withMessage("The name [max] must be new.");
    }

    @Test
    void a_signature_says_how_many_arguments_it_takes() {
        assertThat(new OneUnit(2, true)).hasToString("(a, b, ...)").satisfies(pairs -> {
            assertThat(pairs.takes(1)).isFalse();
            assertThat(pairs.takes(3)).isTrue();
        });
        assertThat(new OneUnit(2, false).takes(3)).isFalse();
        assertThat(new Fixed(List.of(ValueKind.DATE, ValueKind.DATE), ValueKind.DATE))
                .hasToString("[date, date]");
    }

    @Test
    void flags_are_conditions_and_not_arguments() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fixed(List.of(ValueKind.FLAG), ValueKind.DATE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fixed(List.of(), ValueKind.DATE));
        assertThatIllegalArgumentException().isThrownBy(() -> new OneUnit(0, true));
    }

    private static Value value(String function, Value... arguments) {
        return RuleFunctions.shipped().find(function).orElseThrow().value(List.of(arguments));
    }
}
