package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ShareBar;
import io.github.evalcarbone.report.content.StackedBars;

/** Draws charts. */
public final class ChartSvg {

    private ChartSvg() {}

    /** Returns a chart for a place in an HTML page, without a style sheet of its own. */
    public static String inline(Chart chart, Language language) {
        SvgCanvas canvas = new SvgCanvas();
        double height = draw(canvas, chart);
        return canvas.image(height, chart.description(language), " lang=\"" + language.code() + "\"", "");
    }

    private static double draw(SvgCanvas canvas, Chart chart) {
        if (chart instanceof StackedBars bars) {
            return StackedBarsSvg.draw(canvas, bars);
        } else if (chart instanceof ShareBar shares) {
            return ShareBarSvg.draw(canvas, shares);
        } else if (chart instanceof RangeBars bars) {
            return RangeBarsSvg.draw(canvas, bars);
        }
        return 0;
    }
}
