package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.content.ShareBar;
import io.github.evalcarbone.report.svg.SvgCanvas.Anchor;

/** Draws the parts of a whole: one bar, then a line for each part with its colour, amount and share. */
final class ShareBarSvg {

    private static final int BAR = 26;
    private static final int BELOW_BAR = 10;
    private static final int LINE = 20;
    private static final int SWATCH = 11;
    private static final int LABEL = 18;
    private static final int BASELINE = 10;
    private static final int SHARE = 62;

    private ShareBarSvg() {}

    static double draw(SvgCanvas canvas, ShareBar chart) {
        bar(canvas, chart);
        double y = BAR + BELOW_BAR;
        for (int i = 0; i < chart.parts().size(); i++) {
            line(canvas, chart.parts().get(i), i, y);
            y += LINE;
        }
        return y;
    }

    private static void bar(SvgCanvas canvas, ShareBar chart) {
        double whole = chart.parts().stream()
                .mapToDouble(part -> part.value().length())
                .sum();
        if (whole == 0) {
            canvas.outline(0, 0, SvgCanvas.WIDTH, BAR);
            return;
        }
        double sum = 0;
        for (int i = 0; i < chart.parts().size(); i++) {
            double length = chart.parts().get(i).value().length();
            if (length > 0) {
                canvas.bar(sum / whole * SvgCanvas.WIDTH, 0, length / whole * SvgCanvas.WIDTH, BAR, i);
            }
            sum += length;
        }
    }

    private static void line(SvgCanvas canvas, ShareBar.Part part, int series, double y) {
        canvas.bar(0, y, SWATCH, SWATCH, series);
        double values = SvgCanvas.width(part.value().text()) + (part.share().isEmpty() ? 0 : SHARE);
        canvas.text(
                LABEL,
                y + BASELINE,
                Anchor.START,
                SvgCanvas.fitting(part.label(), SvgCanvas.WIDTH - LABEL - values - LABEL));
        double right = part.share().isEmpty() ? SvgCanvas.WIDTH : SvgCanvas.WIDTH - SHARE;
        canvas.text(right, y + BASELINE, Anchor.END, part.value().text());
        if (!part.share().isEmpty()) {
            canvas.text(SvgCanvas.WIDTH, y + BASELINE, Anchor.END, "evc-t evc-v", part.share());
        }
    }
}
