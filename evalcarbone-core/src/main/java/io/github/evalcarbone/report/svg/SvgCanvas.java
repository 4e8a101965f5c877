package io.github.evalcarbone.report.svg;

import io.github.evalcarbone.report.layout.XmlText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A drawing of a fixed width. Colours are attributes, which need no style sheet, and classes, by which a style sheet adapts them to a dark page;
 * there are no inline styles, which a content security policy may forbid.
 */
final class SvgCanvas {

    static final int WIDTH = 400;

    /** About the mean width of a character of 12 px. */
    private static final double CHARACTER = 6.6;

    private final StringBuilder body = new StringBuilder();

    /** Returns about how wide a text is. */
    static double width(String text) {
        return text.codePointCount(0, text.length()) * CHARACTER;
    }

    /** Returns a text that fits, cut at its end if it has to be. */
    static String fitting(String text, double width) {
        int most = Math.max(1, (int) (width / CHARACTER));
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    void text(double x, double y, Anchor anchor, String text) {
        text(x, y, anchor, "evc-t", text);
    }

    void text(double x, double y, Anchor anchor, String name, String text) {
        body.append("<text class=\"")
                .append(name)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"");
        body.append(number(y)).append("\" fill=\"").append(Palette.TEXT).append("\" font-size=\"12\"");
        body.append(anchor == Anchor.START ? "" : " text-anchor=\"" + anchor.value() + "\"");
        body.append('>').append(XmlText.escaped(text)).append("</text>");
    }

    /** Adds a bar of a series, which a thin line of the colour of the ground separates from the next. */
    void bar(double x, double y, double width, double height, int series) {
        body.append("<rect class=\"evc-b ")
                .append(Palette.name(series))
                .append('"')
                .append(place(x, y, width, height));
        body.append(" fill=\"")
                .append(Palette.light(series))
                .append("\" stroke=\"")
                .append(Palette.LIGHT_GROUND);
        body.append("\"/>");
    }

    /** Adds the outline of a bar whose length is not known. */
    void outline(double x, double y, double width, double height) {
        body.append("<rect class=\"evc-l\"").append(place(x, y, width, height)).append(" fill=\"none\" stroke=\"");
        body.append(Palette.LINE).append("\" stroke-dasharray=\"3 3\"/>");
    }

    private static String place(double x, double y, double width, double height) {
        return " x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\"";
    }

    void line(double x1, double y1, double x2, double y2, String name) {
        body.append("<line class=\"")
                .append(name)
                .append("\" x1=\"")
                .append(number(x1))
                .append("\" y1=\"");
        body.append(number(y1))
                .append("\" x2=\"")
                .append(number(x2))
                .append("\" y2=\"")
                .append(number(y2));
        body.append("\" stroke=\"")
                .append(name.equals("evc-k") ? Palette.TEXT : name.equals("evc-g") ? Palette.GRID : Palette.LINE)
                .append("\"/>");
    }

    /** Adds a line of a series. */
    void path(String places, int series, String dashes) {
        body.append("<path class=\"evc-p ")
                .append(Palette.line(series))
                .append("\" d=\"")
                .append(places);
        body.append("\" fill=\"none\" stroke=\"").append(Palette.light(series)).append("\" stroke-width=\"2\"");
        body.append(dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
                .append("/>");
    }

    /** Adds a point of a line. */
    void point(double x, double y, int series) {
        body.append("<circle class=\"")
                .append(Palette.name(series))
                .append("\" cx=\"")
                .append(number(x));
        body.append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"3\" fill=\"")
                .append(Palette.light(series))
                .append("\"/>");
    }

    /** Returns the whole drawing as a file, on a white ground. */
    String file(double height, String title) {
        String size = " width=\"" + WIDTH + "\" height=\"" + number(height) + "\"";
        String ground = "<rect width=\"100%\" height=\"100%\" fill=\"" + Palette.LIGHT_GROUND + "\"/>";
        String heading = "<title>" + XmlText.escaped(title) + "</title>";
        return image(height, title, " xmlns=\"http://www.w3.org/2000/svg\"" + size, heading + ground) + "\n";
    }

    /** Returns the whole drawing: an image whose text alternative is its description. */
    String image(double height, String description, String attributes, String before) {
        return "<svg class=\"evc-chart\" role=\"img\" aria-label=\"" + XmlText.escaped(description) + "\"" + attributes
                + " viewBox=\"0 0 " + WIDTH + " " + number(height) + "\" font-family=\"system-ui, sans-serif\">"
                + before
                + body + "</svg>";
    }

    /** Returns a coordinate with at most two decimals. */
    static String number(double coordinate) {
        BigDecimal rounded = BigDecimal.valueOf(coordinate).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The point of a text that is at its place. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String value;

        Anchor(String value) {
            this.value = value;
        }

        String value() {
            return value;
        }
    }
}
