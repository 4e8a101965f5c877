package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.svg.SvgCanvas.Anchor;

/** Rows below each other: a label and a value, and below them room for a bar, so that long labels fit a narrow drawing. */
final class LabelledRows {

    static final int BAR = 13;

    private static final int BASELINE = 11;
    private static final int ABOVE_BAR = 16;
    private static final int ROW = 38;
    private static final int BETWEEN = 12;

    private final SvgCanvas canvas;
    private double top;

    LabelledRows(SvgCanvas canvas, double top) {
        this.canvas = canvas;
        this.top = top;
    }

    /** Adds the texts of a row, and returns the upper edge of its bar. */
    double add(String label, String value) {
        double bar = top + ABOVE_BAR;
        double room = SvgCanvas.WIDTH - SvgCanvas.width(value) - BETWEEN;
        canvas.text(0, top + BASELINE, Anchor.START, SvgCanvas.fitting(label, room));
        canvas.text(SvgCanvas.WIDTH, top + BASELINE, Anchor.END, "evc-t evc-v", value);
        top += ROW;
        return bar;
    }

    /** Returns the height of all rows. */
    double height() {
        return top;
    }
}
