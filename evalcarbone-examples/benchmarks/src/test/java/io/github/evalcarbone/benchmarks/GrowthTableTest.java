package io.github.evalcarbone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class GrowthTableTest {

    private static final List<Integer> SIZES = GrowthTable.sizesUpTo(10_000_000);

    private static List<Measure> nanosPerLine(DoubleUnaryOperator nanos) {
        return SIZES.stream()
                .map(size -> new Measure(size, nanos.applyAsDouble(size), 0))
                .toList();
    }

    @Test
    void sizes_grow_by_ten() {
        assertThat(SIZES).containsExactly(1_000, 10_000, 100_000, 1_000_000, 10_000_000);
        assertThat(GrowthTable.sizesUpTo(100)).containsExactly(1, 10, 100);
    }

    @Test
    void the_same_time_for_each_line_is_linear() {
        assertThat(GrowthTable.exponent(nanosPerLine(size -> 7))).isCloseTo(1, within(1e-9));
    }

    @Test
    void time_that_grows_with_the_lines_is_not() {
        List<Measure> square = nanosPerLine(size -> 7 * size / 1_000);
        assertThat(GrowthTable.exponent(square)).isCloseTo(2, within(1e-9));
        assertThat(new GrowthTable(SIZES, Map.of(Mode.OUR_TOTALS, square)).markdown())
                .isEqualTo("""
                        | ns per line at | 1,000 | 10,000 | 100,000 | 1,000,000 | 10,000,000 | exponent | linear |
                        |---|---:|---:|---:|---:|---:|---:|---:|
                        | prepared columns → exact totals | 7.00 | 70.0 | 700 | 7,000 | 70,000 | 2.00 | no |
                        """);
    }

    @Test
    void a_mode_of_few_lines_is_judged_by_those() {
        List<Measure> few = nanosPerLine(size -> 7).subList(0, 3);
        assertThat(new GrowthTable(SIZES, Map.of(Mode.SYSTEM_ALL_VIEWS, few)).markdown())
                .contains("| 7.00 | 7.00 | 7.00 | – | – | 1.00 | yes |");
    }

    @Test
    void what_caches_cost_is_still_linear() {
        List<Measure> cached = nanosPerLine(size -> size < 500_000 ? 6 : 8);
        assertThat(new GrowthTable(SIZES, Map.of(Mode.OUR_TOTALS, cached)).markdown())
                .contains("| yes |");
    }

    @Test
    void what_a_call_costs_before_its_first_line_hides_nothing() {
        List<Measure> square = nanosPerLine(size -> 1e8 / size + size / 1_000.0);
        assertThat(new GrowthTable(SIZES, Map.of(Mode.OUR_TOTALS, square)).markdown())
                .contains("| no |");
    }
}
