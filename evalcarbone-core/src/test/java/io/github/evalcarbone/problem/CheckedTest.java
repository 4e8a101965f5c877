package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Problem ERROR = Problem.of(CoreCode.NOT_A_NUMBER, Location.NONE, "x");
    private static final Problem WARNING = Problem.of(CoreCode.UNKNOWN_DATA_CENTRE, Location.NONE, "B1");
    private static final Problem REMARK = Problem.of(CoreCode.COUNTRY_ASSUMED, Location.NONE, "FR", "1");
    private static final RowCounts COUNTS = new RowCounts(4, 1, Map.of("Retired", 2L));

    @Test
    void a_value_is_there_exactly_when_there_is_no_error() {
        assertThat(Checked.of(1, List.of(WARNING)).value()).contains(1);
        assertThat(Checked.partial(1, List.of(WARNING, ERROR)).value()).isEmpty();
        assertThat(Checked.partial(1, List.of(WARNING, ERROR)).partial()).contains(1);
        assertThat(Checked.failed(List.of(ERROR)).partial()).isEmpty();
        assertThatThrownBy(() -> Checked.of(1, List.of(ERROR))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_made_of_a_partial_value_is_partial_too() {
        Checked<String> made = Checked.partial(1, List.of(ERROR)).map(number -> "n" + number);
        assertThat(made.partial()).contains("n1");
        assertThat(made.isPresent()).isFalse();
        assertThatThrownBy(made::orThrow)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("EVC-1008");
        assertThat(made.wholeOnly().partial()).isEmpty();
    }

    @Test
    void reading_on_keeps_the_problems_remarks_and_counts_of_both() {
        Checked<Integer> first = Checked.of(1, List.of(WARNING)).withRemarks(List.of(REMARK));
        Checked<Integer> both = first.flatMap(
                number -> Checked.partial(number + 1, List.of(ERROR)).withRows(COUNTS));
        assertThat(both.problems()).containsExactly(WARNING, ERROR);
        assertThat(both.remarks()).containsExactly(REMARK);
        assertThat(both.rows()).isEqualTo(COUNTS);
        assertThat(both.value()).isEmpty();
        assertThat(both.partial()).contains(2);
    }

    @Test
    void nothing_is_read_on_from_nothing() {
        Checked<Integer> failed = Checked.failed(List.of(ERROR));
        assertThat(failed.<Integer>flatMap(number -> {
                            throw new IllegalStateException();
                        })
                        .problems())
                .containsExactly(ERROR);
    }

    @Test
    void a_value_that_needs_valid_data_is_not_created_from_others() {
        assertThat(Checked.unlessErrors(List.of(WARNING), () -> 1).value()).contains(1);
        assertThat(Checked.unlessErrors(List.of(ERROR), () -> {
                            throw new IllegalStateException();
                        })
                        .hasErrors())
                .isTrue();
    }

    @Test
    void each_row_is_kept_left_out_or_refused() {
        assertThat(COUNTS.leftOut()).isEqualTo(2);
        assertThat(COUNTS.refused()).isEqualTo(1);
    }
}
