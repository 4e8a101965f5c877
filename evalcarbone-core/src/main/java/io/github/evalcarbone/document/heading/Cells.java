package io.github.evalcarbone.document.heading;

import java.util.ArrayList;
import java.util.List;

/** Splits one row of CSV into cells, leniently: it may be a title or a remark. */
final class Cells {

    private static final String SEPARATORS = ";,\t";

    private final String text;
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private int at;

    private Cells(String text, int from, char separator) {
        this.text = text;
        this.separator = separator;
        this.at = from;
        do {
            cell();
        } while (at++ < text.length() && text.charAt(at - 1) == separator);
    }

    /** Returns the stripped cells of the row that starts at an index. */
    static List<String> of(String text, int from, char separator) {
        return new Cells(text, from, separator).cells;
    }

    /** Returns the index behind the row that starts at an index; a quotation that is not closed ends with its line. */
    static int end(String text, int from, char separator) {
        return new Cells(text, from, separator).at - 1;
    }

    private void cell() {
        int close = at < text.length() && text.charAt(at) == '"' ? close(at + 1) : -1;
        if (close > 0) {
            String quoted = text.substring(at + 1, close).replace("\"\"", "\"");
            at = close + 1;
            cells.add((quoted + plain()).strip());
        } else {
            cells.add(plain().strip());
        }
    }

    /** Returns the index of the closing quotation mark; -1 if there is none. */
    private int close(int from) {
        int end = text.indexOf('"', from);
        while (end >= 0 && text.startsWith("\"\"", end)) {
            end = text.indexOf('"', end + 2);
        }
        return end;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Removes the quoted parts of a line, whose characters separate nothing; the last one may be unclosed. */
    static String outsideQuotes(String line) {
        StringBuilder outside = new StringBuilder();
        boolean inQuotes = false;
        boolean mayTurn = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && mayTurn) {
                inQuotes = !inQuotes;
            } else {
                outside.append(inQuotes ? "" : String.valueOf(c));
                mayTurn = inQuotes || SEPARATORS.indexOf(c) >= 0;
            }
        }
        return outside.toString();
    }
}
