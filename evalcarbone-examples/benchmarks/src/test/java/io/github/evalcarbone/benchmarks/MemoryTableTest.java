package io.github.evalcarbone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MemoryTableTest {

    /** So many that megabytes which other tests leave to be freed do not matter. */
    private static final int LINES = 10_000_000;

    @Test
    void what_is_kept_is_counted_and_what_is_thrown_away_is_not() {
        assertThat(MemoryTable.perLine(LINES, () -> new double[LINES])).isCloseTo(8, within(0.5));
        assertThat(MemoryTable.perLine(LINES, () -> new double[LINES].length)).isCloseTo(0, within(0.5));
    }
}
