package io.github.evalcarbone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MemoryTableTest {

    @Test
    void what_is_kept_is_counted_and_what_is_thrown_away_is_not() {
        assertThat(MemoryTable.perLine(1_000_000, () -> new double[1_000_000])).isCloseTo(8, within(0.5));
        assertThat(MemoryTable.perLine(1_000_000, () -> new double[1_000_000].length))
                .isCloseTo(0, within(0.5));
    }
}
