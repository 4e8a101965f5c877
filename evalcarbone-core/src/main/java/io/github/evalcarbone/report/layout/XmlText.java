package io.github.evalcarbone.report.layout;

/** Makes texts of an inventory safe for HTML and SVG, between tags and in quoted attributes. */
public final class XmlText {

    private XmlText() {}

    /** Returns a text in which no character begins a tag, an entity or the end of an attribute, nor controls anything. */
    public static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (char c : TerminalText.text(words).toCharArray()) {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
