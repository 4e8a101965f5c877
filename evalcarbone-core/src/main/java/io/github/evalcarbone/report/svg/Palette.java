package io.github.evalcarbone.report.svg;

import java.util.List;

/**
 * The colours of charts, on a light and on a dark ground: those of Okabe and Ito, which the colour-blind can tell apart, made darker where they
 * would have less than the contrast of 3 to 1 that graphics need.
 */
public final class Palette {

    /** The ground of light pages. */
    public static final String LIGHT_GROUND = "#ffffff";

    /** The ground of dark pages. */
    public static final String DARK_GROUND = "#15191e";

    /** The colours of series on a light ground, in order. */
    public static final List<String> LIGHT =
            List.of("#0072b2", "#d55e00", "#007f5f", "#b4558c", "#595959", "#8a6d00", "#2f8fc7", "#7a3e9d");

    /** The same on a dark ground. */
    public static final List<String> DARK =
            List.of("#56b4e9", "#f0873a", "#2bc49a", "#e59ac8", "#c9c9c9", "#f0e442", "#8fd0f5", "#c9a0e8");

    static final String TEXT = "#1b1f24";
    static final String LINE = "#6b7280";
    static final String GRID = "#d5dae0";

    private Palette() {}

    static String light(int series) {
        return LIGHT.get(series % LIGHT.size());
    }

    /** Returns the class of a series, by which a style sheet colours it. */
    static String name(int series) {
        return "evc-s" + number(series);
    }

    /** Returns the class of the line of a series. */
    static String line(int series) {
        return "evc-p" + number(series);
    }

    private static int number(int series) {
        return series % LIGHT.size() + 1;
    }
}
