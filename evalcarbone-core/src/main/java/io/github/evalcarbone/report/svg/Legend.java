package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.svg.SvgCanvas.Anchor;
import java.util.List;

/** The names of series, each with its colour, in as many lines as they need. */
final class Legend {

    private static final int LINE = 18;
    private static final int SWATCH = 10;
    private static final int AFTER_SWATCH = 15;
    private static final int BETWEEN = 14;
    private static final int BASELINE = 11;

    private Legend() {}

    /** Draws a legend, and returns the place below it. */
    static double draw(SvgCanvas canvas, double top, List<String> names) {
        double x = 0;
        double y = top;
        for (int i = 0; i < names.size(); i++) {
            String name = SvgCanvas.fitting(names.get(i), SvgCanvas.WIDTH - AFTER_SWATCH);
            double width = AFTER_SWATCH + SvgCanvas.width(name);
            if (x > 0 && x + width > SvgCanvas.WIDTH) {
                x = 0;
                y += LINE;
            }
            canvas.bar(x, y + 2, SWATCH, SWATCH, i);
            canvas.text(x + AFTER_SWATCH, y + BASELINE, Anchor.START, name);
            x += width + BETWEEN;
        }
        return names.isEmpty() ? top : y + LINE + 4;
    }
}
