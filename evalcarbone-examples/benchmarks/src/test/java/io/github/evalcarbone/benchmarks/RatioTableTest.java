package io.github.evalcarbone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RatioTableTest {

    private static Measure nanos(double nanos) {
        return new Measure(1_000_000, nanos, 0.0002);
    }

    private static String table(Map<Mode, Measure> measures) {
        return new RatioTable(measures).markdown();
    }

    @Test
    void each_mode_beside_the_one_it_is_held_against() {
        String table = table(Map.of(Mode.HAND_TOTALS, nanos(7.5), Mode.OUR_TOTALS, nanos(11.25)));
        assertThat(table).isEqualTo("""
                        | mode | lines | ns per line | bytes allocated per line | against | ratio or difference | target | met |
                        |---|---:|---:|---:|---|---:|---:|---|
                        | hand-written kernel, plain sums | 1,000,000 | 7.50 | 0.000 | – | – | – | – |
                        | prepared columns → exact totals | 1,000,000 | 11.3 | 0.000 | hand-written kernel, plain sums | 1.50 | <= 1.5 | yes |
                        """);
    }

    @Test
    void a_missed_target_is_said() {
        assertThat(table(Map.of(Mode.HAND_TOTALS, nanos(7.5), Mode.OUR_TOTALS, nanos(11.4))))
                .contains("| 1.52 | <= 1.5 | no |");
    }

    @Test
    void what_comes_on_top_is_a_difference() {
        Map<Mode, Measure> measures = Map.of(Mode.RECORDS_VALIDATED, nanos(5_000), Mode.RECORDS_READ, nanos(8_100));
        assertThat(table(measures)).contains("| 3,100 | <= +3,000 ns | no |");
    }

    @Test
    void others_have_to_be_slower_by_a_factor() {
        assertThat(table(Map.of(Mode.OUR_TOTALS, nanos(10), Mode.RECORDS_WITH_MAPS, nanos(600))))
                .contains("| records + `EnumMap` | 1,000,000 | 600 |", "| 60.0 | >= 60 | yes |");
        assertThat(table(Map.of(Mode.OUR_TOTALS, nanos(10), Mode.RECORDS_WITH_MAPS, nanos(599))))
                .contains("| 59.9 | >= 60 | no |");
    }

    @Test
    void as_fast_is_not_faster() {
        Map<Mode, Measure> measures =
                Map.of(Mode.PARSER, nanos(400), Mode.DUCKDB_CSV, nanos(500), Mode.OUR_CSV, nanos(500));
        assertThat(table(measures)).contains("| 1.25 | <= 1.3 | yes |", "| 1.00 | < 1 | no |");
    }

    @Test
    void figures_per_line_make_different_sizes_comparable() {
        Map<Mode, Measure> measures =
                Map.of(Mode.OUR_TOTALS, nanos(8), Mode.CALL_PER_INDICATOR, new Measure(10_000, 48_000, 60_000));
        assertThat(table(measures)).contains("| 10,000 | 48,000 | 60,000 |", "| 6,000 | >= 5,000 | yes |");
    }

    @Test
    void without_its_reference_a_target_is_not_measured() {
        assertThat(table(Map.of(Mode.OUR_CSV, nanos(500))))
                .contains("| – | < 1 | not measured |", "| – | <= 1.3 | not measured |");
    }

    @Test
    void a_choice_of_modes_brings_those_they_are_held_against() {
        assertThat(Mode.matching(Pattern.compile("^OUR_CSV$")))
                .containsExactly(Mode.PARSER, Mode.DUCKDB_CSV, Mode.OUR_CSV);
        assertThat(Mode.matching(Pattern.compile("^RECORDS_WITH")))
                .containsExactly(Mode.HAND_TOTALS, Mode.OUR_TOTALS, Mode.RECORDS_WITH_MAPS);
        assertThat(Mode.matching(Pattern.compile(""))).containsExactly(Mode.values());
    }
}
