package io.github.evalcarbone.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What bars say in words. */
class StackedBarsTest {

    private static final ChartValue UNKNOWN = ChartValue.unknown("unknown");

    private static ChartValue of(int amount) {
        return ChartValue.of(BigDecimal.valueOf(amount), String.valueOf(amount));
    }

    @Test
    void an_unknown_part_is_no_zero_in_words_and_in_the_table() {
        StackedBars chart = new StackedBars(
                "By type",
                "t",
                "Type",
                List.of("Making", "Use"),
                List.of(
                        new StackedBars.Bar("Switch *", List.of(of(10), UNKNOWN), of(10)),
                        new StackedBars.Bar("Screen", List.of(of(0), of(3)), of(3)),
                        new StackedBars.Bar("Storage *", List.of(UNKNOWN, UNKNOWN), UNKNOWN)));
        assertThat(chart.description(Language.ENGLISH))
                .isEqualTo("By type, stacked bars in t. Switch *: 10, of which Making 10; Use unknown."
                        + " Screen: 3, of which Use 3. Storage *: unknown.");
        assertThat(chart.table(Language.ENGLISH).rows())
                .containsExactly(
                        List.of("Switch *", "10", "unknown", "10"),
                        List.of("Screen", "0", "3", "3"),
                        List.of("Storage *", "unknown", "unknown", "unknown"));
    }
}
