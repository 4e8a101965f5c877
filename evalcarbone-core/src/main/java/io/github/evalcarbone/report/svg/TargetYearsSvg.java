package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.TargetYears;
import io.github.evalcarbone.report.content.TargetYears.Year;
import io.github.evalcarbone.report.layout.NumberStyle;
import java.util.List;
import java.util.stream.Stream;

/** Draws a bar for each year, and where the target has it end at most. */
final class TargetYearsSvg {

    private static final double SHARE_OF_ROOM = 0.6;
    private static final double SHARE_OF_LIMIT = 0.8;

    private TargetYearsSvg() {}

    static double draw(SvgCanvas canvas, TargetYears chart, NumberStyle numbers) {
        double top = Legend.draw(canvas, 0, List.of(chart.name(), chart.limit()));
        double most = chart.years().stream()
                .flatMap(year -> Stream.concat(Stream.of(year.value()), year.limit().stream()))
                .mapToDouble(ChartValue::length)
                .max()
                .orElse(0);
        YearAxes axes = YearAxes.draw(
                canvas, top, chart.years().stream().map(Year::label).toList(), most, numbers);
        for (int i = 0; i < chart.years().size(); i++) {
            year(canvas, axes, chart.years().get(i), i);
        }
        return top + YearAxes.HEIGHT;
    }

    private static void year(SvgCanvas canvas, YearAxes axes, Year year, int index) {
        double half = axes.width() * SHARE_OF_ROOM / 2;
        double end = axes.y(year.value().length());
        canvas.bar(axes.x(index) - half, end, 2 * half, axes.y(0) - end, 0);
        year.limit().ifPresent(limit -> {
            double room = axes.width() * SHARE_OF_LIMIT / 2;
            canvas.bar(axes.x(index) - room, axes.y(limit.length()) - 2, 2 * room, 4, 1);
        });
    }
}
