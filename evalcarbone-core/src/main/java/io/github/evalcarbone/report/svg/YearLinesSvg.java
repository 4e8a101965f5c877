package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.YearLines;
import io.github.evalcarbone.report.content.YearLines.Line;
import io.github.evalcarbone.report.layout.NumberStyle;
import java.util.List;

/** Draws a line for each series, with dashes of its own and a point in each year. */
final class YearLinesSvg {

    private static final List<String> DASHES = List.of("", "6 3", "2 3", "8 3 2 3");

    private YearLinesSvg() {}

    static double draw(SvgCanvas canvas, YearLines chart, NumberStyle numbers) {
        double top =
                Legend.draw(canvas, 0, chart.lines().stream().map(Line::label).toList());
        double most = chart.lines().stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(ChartValue::length)
                .max()
                .orElse(0);
        YearAxes axes = YearAxes.draw(canvas, top, chart.years(), most, numbers);
        for (int i = 0; i < chart.lines().size(); i++) {
            line(canvas, axes, chart.lines().get(i), i);
        }
        return top + YearAxes.HEIGHT;
    }

    private static void line(SvgCanvas canvas, YearAxes axes, Line line, int series) {
        List<Double> lengths = line.values().stream().map(ChartValue::length).toList();
        canvas.path(axes.path(lengths), series, DASHES.get(series % DASHES.size()));
        for (int i = 0; i < lengths.size(); i++) {
            canvas.point(axes.x(i), axes.y(lengths.get(i)), series);
        }
    }
}
