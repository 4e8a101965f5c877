package io.github.evalcarbone.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.StackedBars;
import io.github.evalcarbone.report.content.TargetYears;
import io.github.evalcarbone.report.content.Tornado;
import io.github.evalcarbone.report.content.YearLines;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartSvgTest {

    @Test
    void a_value_of_which_nothing_is_known_is_an_outline_never_a_bar() {
        String svg = svg(new RangeBars(
                "Levers", "t", "Lever", List.of(new RangeBars.Bar("Fewer", ChartValue.unknown("unknown")))));
        assertThat(svg).contains("stroke-dasharray=\"3 3\"", ">unknown</text>").doesNotContain("evc-b");
    }

    @Test
    void negative_values_go_to_the_left_of_zero() {
        String svg = svg(new RangeBars(
                "Causes",
                "t",
                "Cause",
                List.of(new RangeBars.Bar("less", value(-30)), new RangeBars.Bar("more", value(10)))));
        assertThat(svg).contains("x=\"1\" y=\"16\" width=\"298.5\"", "x=\"299.5\" y=\"54\" width=\"99.5\"");
    }

    @Test
    void an_interval_is_drawn_over_its_bar_and_written_beside_it() {
        String svg = svg(new RangeBars(
                "Bids",
                "kg",
                "Bid",
                List.of(new RangeBars.Bar("A", value(50), Optional.of(new RangeBars.Range(value(40), value(100)))))));
        assertThat(svg).contains(">50.0 (40.0 … 100.0)</text>").contains("x1=\"160.2\" y1=\"22.5\" x2=\"399\"");
    }

    @Test
    void a_tornado_has_both_ends_of_each_input_beside_the_result() {
        String svg = svg(
                new Tornado("Inputs", "t", "Input", value(10), List.of(new Tornado.Row("PUE", value(5), value(20)))));
        assertThat(svg).contains("evc-s1\" x=\"1\"", "width=\"132.67\"", "evc-s2\" x=\"133.67\"", "width=\"265.33\"");
    }

    @Test
    void the_axis_of_years_begins_at_zero_and_ends_above_the_largest_amount() {
        String svg = svg(new TargetYears(
                "Plan",
                "t",
                "Fleet",
                "Target",
                List.of(new TargetYears.Year("2030", value(130), Optional.of(value(97))))));
        assertThat(svg).contains(">0</text>", ">50</text>", ">100</text>", ">150</text>", ">2030</text>");
    }

    @Test
    void many_years_are_labelled_in_part() {
        List<String> years = java.util.stream.IntStream.range(2026, 2046)
                .mapToObj(String::valueOf)
                .toList();
        String svg = svg(new YearLines(
                "Plan",
                "t",
                years,
                List.of(new YearLines.Line(
                        "Fleet", years.stream().map(year -> value(1)).toList()))));
        assertThat(svg).contains(">2026</text>", ">2029</text>").doesNotContain(">2027</text>");
    }

    @Test
    void a_long_label_is_cut_before_its_value() {
        String svg = svg(new StackedBars(
                "", "t", "", List.of("a"), List.of(new StackedBars.Bar("x".repeat(90), List.of(value(1)), value(1)))));
        assertThat(svg).contains("x…</text>").doesNotContain("x".repeat(61) + "…");
    }

    private static ChartValue value(double amount) {
        return ChartValue.of(new BigDecimal(amount), String.valueOf(amount));
    }

    private static String svg(Chart chart) {
        return ChartSvg.inline(chart, Language.ENGLISH);
    }
}
