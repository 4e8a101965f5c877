package io.github.evalcarbone.report.html;

import io.github.evalcarbone.report.layout.XmlText;
import java.util.regex.Pattern;

/** HTML as it is written: tags of our own, and texts that are escaped. */
final class HtmlText {

    /** A space between a number and its unit, where no line should end. */
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=[0-9]) (?=(?:t|kg|km|kWh)\\b)");

    private final StringBuilder html = new StringBuilder();

    /** Adds tags; they must hold no text of others. */
    HtmlText tags(String tags) {
        html.append(tags);
        return this;
    }

    HtmlText text(String words) {
        html.append(BEFORE_UNIT.matcher(XmlText.escaped(words.strip())).replaceAll("\u00a0"));
        return this;
    }

    /** Adds an element that holds a text. */
    HtmlText element(String name, String words) {
        return element(name, "", words);
    }

    /** Adds an element of a class that holds a text. */
    HtmlText element(String name, String type, String words) {
        String attribute = type.isEmpty() ? "" : " class=\"" + type + "\"";
        return tags("<" + name + attribute + ">").text(words).tags("</" + name + ">\n");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
