package io.github.evalcarbone.spreadsheets;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads cells of ODS files as texts. */
final class OdsCell {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String MIDNIGHT = "T00:00:00";

    private final XmlCursor xml;

    OdsCell(XmlCursor xml) {
        this.xml = xml;
    }

    /** Reads the value of the cell that starts here, up to its end; the formula, if it has no value. */
    String text() throws Refusal {
        String formula = xml.attribute(OdsTables.TABLE, "formula");
        String type = xml.attribute(OFFICE, "value-type");
        String value = value(Objects.requireNonNullElse(type, ""));
        String shown = shown();
        String text = value == null || value.isEmpty() ? shown : value;
        return text.isEmpty() && type == null && formula != null ? "=" + formula : text;
    }

    /** For a text, the displayed text takes precedence, as the value is blank if a formula fails. */
    private @Nullable String value(String type) {
        return switch (type) {
            case "float", "percentage", "currency" -> number(xml.attribute(OFFICE, "value"));
            case "date" -> day(xml.attribute(OFFICE, "date-value"));
            case "time" -> xml.attribute(OFFICE, "time-value");
            case "boolean" -> xml.attribute(OFFICE, "boolean-value");
            default -> null;
        };
    }

    private static @Nullable String number(@Nullable String value) {
        return value == null ? null : NumberText.of(value);
    }

    private static @Nullable String day(@Nullable String value) {
        return value != null && value.endsWith(MIDNIGHT)
                ? value.substring(0, value.length() - MIDNIGHT.length())
                : value;
    }

    /** Reads the paragraphs of the cell itself, not those of notes and drawings. */
    private String shown() throws Refusal {
        String whole = xml.attribute(OFFICE, "string-value");
        StringBuilder text = new StringBuilder();
        while (xml.nextChild()) {
            if (xml.isStart("p") || xml.isStart("h")) {
                text.append(text.isEmpty() ? "" : "\n");
                paragraph(text);
            } else {
                xml.skip();
            }
        }
        return text.isEmpty() && whole != null ? whole : text.toString();
    }

    private void paragraph(StringBuilder text) throws Refusal {
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isText()) {
                text.append(xml.text());
            } else if (xml.isStart("annotation")) {
                xml.skip();
            } else if (xml.isStart()) {
                depth++;
                white(text);
            } else if (xml.isEnd()) {
                depth--;
            }
            Limits.require(text.length(), Limits.CELL, "characters a cell");
        }
    }

    private void white(StringBuilder text) throws Refusal {
        switch (xml.name()) {
            case "s" -> spaces(text, xml.attribute(TEXT, "c"));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
    }

    private static void spaces(StringBuilder text, @Nullable String count) throws Refusal {
        try {
            int times = count == null ? 1 : Integer.parseInt(count);
            Limits.require(times, Limits.CELL, "characters a cell");
            text.append(" ".repeat(Math.max(0, times)));
        } catch (NumberFormatException e) {
            throw Refusal.damaged(e);
        }
    }
}
