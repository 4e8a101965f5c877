package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.StackedBars;

/** Draws divided bars: the legend, then a row for each bar. */
final class StackedBarsSvg {

    private final SvgCanvas canvas;
    private final double longest;

    private StackedBarsSvg(SvgCanvas canvas, StackedBars chart) {
        this.canvas = canvas;
        this.longest =
                chart.bars().stream().mapToDouble(StackedBarsSvg::length).max().orElse(0);
    }

    private static double length(StackedBars.Bar bar) {
        return bar.values().stream().mapToDouble(ChartValue::length).sum();
    }

    static double draw(SvgCanvas canvas, StackedBars chart) {
        LabelledRows rows = new LabelledRows(canvas, Legend.draw(canvas, 0, chart.series()));
        StackedBarsSvg drawing = new StackedBarsSvg(canvas, chart);
        chart.bars()
                .forEach(bar ->
                        drawing.bar(bar, rows.add(bar.label(), bar.total().text())));
        return rows.height();
    }

    private void bar(StackedBars.Bar bar, double top) {
        if (longest == 0 || bar.total().amount().isEmpty()) {
            canvas.outline(0, top, SvgCanvas.WIDTH, LabelledRows.BAR);
            return;
        }
        double sum = 0;
        for (int i = 0; i < bar.values().size(); i++) {
            double length = bar.values().get(i).length();
            if (length > 0) {
                canvas.bar(
                        sum / longest * SvgCanvas.WIDTH, top, length / longest * SvgCanvas.WIDTH, LabelledRows.BAR, i);
            }
            sum += length;
        }
    }
}
