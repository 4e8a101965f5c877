package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.Tornado;
import io.github.evalcarbone.report.content.Tornado.Row;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws each input as a bar from the result at its lower end to that at its upper end, across the result as it is. */
final class TornadoSvg {

    private static final int OVER = 4;

    private final SvgCanvas canvas;
    private final LinearScale scale;
    private final double centre;

    private TornadoSvg(SvgCanvas canvas, Tornado chart) {
        this.canvas = canvas;
        double[] ends = DoubleStream.concat(
                        DoubleStream.of(chart.centre().length()),
                        chart.rows().stream()
                                .flatMap(row -> Stream.of(row.low(), row.high()))
                                .mapToDouble(ChartValue::length))
                .toArray();
        this.scale = new LinearScale(
                DoubleStream.of(ends).min().orElse(0),
                DoubleStream.of(ends).max().orElse(0),
                1,
                SvgCanvas.WIDTH - 1.0);
        this.centre = scale.at(chart.centre().length());
    }

    static double draw(SvgCanvas canvas, Tornado chart) {
        TornadoSvg drawing = new TornadoSvg(canvas, chart);
        LabelledRows rows = new LabelledRows(canvas, 0);
        chart.rows()
                .forEach(row -> drawing.row(
                        row,
                        rows.add(
                                row.label(),
                                row.low().text() + " – " + row.high().text())));
        return rows.height();
    }

    private void row(Row row, double top) {
        bar(scale.at(row.low().length()), top, 0);
        bar(scale.at(row.high().length()), top, 1);
        canvas.line(centre, top - OVER, centre, top + LabelledRows.BAR + OVER, "evc-k");
    }

    private void bar(double end, double top, int series) {
        canvas.bar(Math.min(centre, end), top, Math.abs(end - centre), LabelledRows.BAR, series);
    }
}
