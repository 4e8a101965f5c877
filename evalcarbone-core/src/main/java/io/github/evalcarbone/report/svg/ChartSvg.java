package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ShareBar;
import io.github.evalcarbone.report.content.StackedBars;
import io.github.evalcarbone.report.content.TargetYears;
import io.github.evalcarbone.report.content.Tornado;
import io.github.evalcarbone.report.content.YearLines;
import io.github.evalcarbone.report.layout.NumberStyle;
import io.github.evalcarbone.report.layout.Wording;

/** Draws charts. */
public final class ChartSvg {

    private ChartSvg() {}

    /** Returns a chart for a place in an HTML page, without a style sheet of its own. */
    public static String inline(Chart chart, Language language) {
        SvgCanvas canvas = new SvgCanvas();
        double height = draw(canvas, chart, Wording.of(language).numbers());
        return canvas.image(height, chart.description(language), " lang=\"" + language.code() + "\"", "");
    }

    /** Returns a chart as a file of its own. */
    public static String file(Chart chart, Language language) {
        SvgCanvas canvas = new SvgCanvas();
        double height = draw(canvas, chart, Wording.of(language).numbers());
        return canvas.file(height, chart.description(language));
    }

    private static double draw(SvgCanvas canvas, Chart chart, NumberStyle numbers) {
        if (chart instanceof StackedBars bars) {
            return StackedBarsSvg.draw(canvas, bars);
        } else if (chart instanceof ShareBar shares) {
            return ShareBarSvg.draw(canvas, shares);
        } else if (chart instanceof RangeBars bars) {
            return RangeBarsSvg.draw(canvas, bars);
        } else if (chart instanceof Tornado tornado) {
            return TornadoSvg.draw(canvas, tornado);
        }
        return ofYears(canvas, chart, numbers);
    }

    private static double ofYears(SvgCanvas canvas, Chart chart, NumberStyle numbers) {
        if (chart instanceof TargetYears years) {
            return TargetYearsSvg.draw(canvas, years, numbers);
        } else if (chart instanceof YearLines lines) {
            return YearLinesSvg.draw(canvas, lines, numbers);
        }
        throw new IllegalArgumentException("The chart [" + chart.title() + "] must be of a kind that is drawn.");
    }
}
