package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.RangeBars.Bar;
import io.github.evalcarbone.report.content.RangeBars.Range;
import java.util.stream.DoubleStream;

/** Draws bars from 0 to the left or right, each perhaps with the interval it is in. */
final class RangeBarsSvg {

    private static final int CAP = 4;

    private final SvgCanvas canvas;
    private final LinearScale scale;

    private RangeBarsSvg(SvgCanvas canvas, RangeBars chart) {
        this.canvas = canvas;
        double[] ends =
                chart.bars().stream().flatMapToDouble(RangeBarsSvg::ends).toArray();
        this.scale = new LinearScale(
                Math.min(0, DoubleStream.of(ends).min().orElse(0)),
                Math.max(0, DoubleStream.of(ends).max().orElse(0)),
                1,
                SvgCanvas.WIDTH - 1.0);
    }

    private static DoubleStream ends(Bar bar) {
        DoubleStream range = bar.range().stream()
                .flatMapToDouble(known ->
                        DoubleStream.of(known.low().length(), known.high().length()));
        return DoubleStream.concat(DoubleStream.of(bar.value().length()), range);
    }

    static double draw(SvgCanvas canvas, RangeBars chart) {
        RangeBarsSvg drawing = new RangeBarsSvg(canvas, chart);
        LabelledRows rows = new LabelledRows(canvas, 0);
        chart.bars().forEach(bar -> drawing.bar(bar, rows.add(bar.label(), text(bar))));
        return rows.height();
    }

    private static String text(Bar bar) {
        return bar.range()
                .map(range -> bar.value().text() + " (" + range.low().text() + " … "
                        + range.high().text() + ")")
                .orElse(bar.value().text());
    }

    private void bar(Bar bar, double top) {
        ChartValue value = bar.value();
        if (value.amount().isEmpty()) {
            canvas.outline(0, top, SvgCanvas.WIDTH, LabelledRows.BAR);
            return;
        }
        double from = Math.min(scale.at(0), scale.at(value.length()));
        double to = Math.max(scale.at(0), scale.at(value.length()));
        canvas.bar(from, top, to - from, LabelledRows.BAR, 0);
        if (scale.from() < 0) {
            canvas.line(scale.at(0), top - CAP, scale.at(0), top + LabelledRows.BAR + CAP, "evc-l");
        }
        bar.range().ifPresent(range -> range(range, top + LabelledRows.BAR / 2.0));
    }

    private void range(Range range, double y) {
        double low = scale.at(range.low().length());
        double high = scale.at(range.high().length());
        canvas.line(low, y, high, y, "evc-k");
        canvas.line(low, y - CAP, low, y + CAP, "evc-k");
        canvas.line(high, y - CAP, high, y + CAP, "evc-k");
    }
}
