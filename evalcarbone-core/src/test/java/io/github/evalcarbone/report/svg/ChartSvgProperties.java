package io.github.evalcarbone.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.ShareBar;
import io.github.evalcarbone.report.content.StackedBars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** Laws of what charts draw. */
class ChartSvgProperties {

    private static final Pattern BAR = Pattern.compile(
            "<rect class=\"evc-b evc-s[0-9]\" x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\" height=\"13\"");

    /** Each coordinate is rounded to two decimals. */
    private static final double ROUNDING = 0.03;

    private record Rectangle(double x, double y, double width) {}

    @Property
    void the_parts_of_a_bar_lie_side_by_side_and_add_up_to_its_length(
            @ForAll @Size(3) List<@Size(4) List<@DoubleRange(min = 0, max = 1e6) Double>> lengths) {
        StackedBars chart = chart(lengths);
        double longest =
                lengths.stream().mapToDouble(ChartSvgProperties::sum).max().orElseThrow();
        List<Rectangle> drawn = rectangles(ChartSvg.inline(chart, Language.ENGLISH));
        for (List<Double> bar : lengths) {
            List<Double> parts = bar.stream().filter(length -> length > 0).toList();
            List<Rectangle> own = List.copyOf(drawn.subList(0, longest == 0 ? 0 : parts.size()));
            drawn = drawn.subList(own.size(), drawn.size());
            double end = 0;
            for (Rectangle part : own) {
                assertThat(part.x()).isCloseTo(end, within(ROUNDING));
                end = part.x() + part.width();
            }
            assertThat(end).isCloseTo(longest == 0 ? 0 : sum(bar) / longest * SvgCanvas.WIDTH, within(2 * ROUNDING));
        }
        assertThat(drawn).isEmpty();
    }

    /** Of parts that are 0, the description says nothing. */
    @Property
    void the_table_and_the_description_of_a_chart_have_each_of_its_numbers(
            @ForAll @Size(3) List<@Size(4) List<@DoubleRange(min = 0, max = 1e6) Double>> lengths) {
        StackedBars chart = chart(lengths);
        List<List<String>> rows = chart.table(Language.FRENCH).rows();
        String description = chart.description(Language.FRENCH);
        for (int i = 0; i < lengths.size(); i++) {
            List<String> texts = lengths.get(i).stream().map(String::valueOf).toList();
            assertThat(rows.get(i).subList(1, texts.size() + 1)).isEqualTo(texts);
            lengths.get(i).stream()
                    .filter(length -> length > 0)
                    .forEach(length -> assertThat(description).contains(String.valueOf(length)));
        }
    }

    @Property
    void the_parts_of_a_whole_fill_its_bar(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 1e9) Double> lengths) {
        List<ShareBar.Part> parts = lengths.stream()
                .map(length -> new ShareBar.Part("part", value(length), "1 %"))
                .toList();
        String svg = ChartSvg.inline(new ShareBar("", "", "", parts), Language.FRENCH);
        double filled = Pattern.compile("width=\"([0-9.]+)\" height=\"26\"")
                .matcher(svg)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
        assertThat(filled).isCloseTo(SvgCanvas.WIDTH, within(lengths.size() * ROUNDING));
    }

    private static StackedBars chart(List<List<Double>> lengths) {
        List<StackedBars.Bar> bars = new ArrayList<>();
        lengths.forEach(bar -> bars.add(new StackedBars.Bar(
                "bar", bar.stream().map(ChartSvgProperties::value).toList(), value(sum(bar)))));
        return new StackedBars("title", "t", "bar", List.of("a", "b", "c", "d"), bars);
    }

    private static ChartValue value(double length) {
        return ChartValue.of(new BigDecimal(length), String.valueOf(length));
    }

    private static double sum(List<Double> lengths) {
        return lengths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Rectangle> rectangles(String svg) {
        return BAR.matcher(svg)
                .results()
                .map(found -> IntStream.rangeClosed(1, 3)
                        .mapToDouble(i -> Double.parseDouble(found.group(i)))
                        .toArray())
                .map(numbers -> new Rectangle(numbers[0], numbers[1], numbers[2]))
                .toList();
    }
}
