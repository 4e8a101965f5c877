package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.layout.NumberStyle;
import io.github.evalcarbone.report.svg.SvgCanvas.Anchor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The axes of a chart of years: amounts from 0 upwards, and a place for each year. */
final class YearAxes {

    static final int HEIGHT = 190;

    private static final int LEFT = 44;
    private static final int TOP = 8;
    private static final int BOTTOM = 24;
    private static final int TICKS = 4;
    private static final int MOST_LABELS = 8;
    private static final double BASELINE = 4;

    private final SvgCanvas canvas;
    private final double top;
    private final List<String> years;
    private final LinearScale scale;
    private final double step;

    private YearAxes(SvgCanvas canvas, double top, List<String> years, double most) {
        this.canvas = canvas;
        this.top = top;
        this.years = years;
        this.step = step(most);
        this.scale = new LinearScale(0, step * Math.max(1, Math.ceil(most / step)), top + HEIGHT - BOTTOM, top + TOP);
    }

    /** Draws the axes below a place. */
    static YearAxes draw(SvgCanvas canvas, double top, List<String> years, double most, NumberStyle numbers) {
        YearAxes axes = new YearAxes(canvas, top, years, most);
        axes.amounts(numbers);
        axes.years();
        return axes;
    }

    /** Returns 1, 2 or 5 times a power of ten, such that some four of them reach an amount. */
    private static double step(double most) {
        if (most <= 0) {
            return 1;
        }
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(most / TICKS)));
        double ratio = most / TICKS / power;
        return (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10) * power;
    }

    private void amounts(NumberStyle numbers) {
        for (int i = 0; i * step <= scale.to() + step / 2; i++) {
            double y = y(i * step);
            canvas.line(LEFT, y, SvgCanvas.WIDTH, y, i == 0 ? "evc-l" : "evc-g");
            canvas.text(LEFT - 6.0, y + BASELINE, Anchor.END, numbers.plain(BigDecimal.valueOf(i * step)));
        }
    }

    /** Labels the years, or every second, third of many. */
    private void years() {
        int every = Math.max(1, (years.size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < years.size(); i += every) {
            canvas.text(x(i), top + HEIGHT - 6, Anchor.MIDDLE, years.get(i));
        }
    }

    /** Returns the height of an amount. */
    double y(double amount) {
        return scale.at(Math.max(0, amount));
    }

    /** Returns the middle of a year. */
    double x(int year) {
        return LEFT + (year + 0.5) * width();
    }

    /** Returns the room of a year. */
    double width() {
        return (SvgCanvas.WIDTH - LEFT) / (double) Math.max(1, years.size());
    }

    /** Returns the places of some amounts, one for each year, as a path attribute. */
    String path(List<Double> amounts) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            points.add(SvgCanvas.number(x(i)) + " " + SvgCanvas.number(y(amounts.get(i))));
        }
        return "M" + String.join("L", points);
    }
}
