package io.github.evalcarbone.report;

import java.util.ArrayList;
import java.util.List;

/** Reads the records of a CSV that this library wrote: semicolons, quotation marks doubled within quoted cells. Not thread-safe. */
final class FigureRecords {

    private static final char QUOTE = '"';

    private final String csv;
    private int place;

    FigureRecords(String csv) {
        this.csv = csv;
    }

    /** Returns the cells of the next record; empty after the last one. */
    List<String> next() {
        List<String> cells = new ArrayList<>();
        boolean isOpen = place < csv.length();
        while (isOpen) {
            cells.add(place < csv.length() && csv.charAt(place) == QUOTE ? quoted() : plain());
            isOpen = place < csv.length() && csv.charAt(place) == ';';
            place++;
        }
        return cells;
    }

    private String plain() {
        int start = place;
        while (place < csv.length() && csv.charAt(place) != ';' && csv.charAt(place) != '\n') {
            place++;
        }
        return csv.substring(start, place);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        place++;
        while (place < csv.length()) {
            boolean isQuote = csv.charAt(place) == QUOTE;
            boolean isDoubled = isQuote && place + 1 < csv.length() && csv.charAt(place + 1) == QUOTE;
            if (isQuote && !isDoubled) {
                place++;
                return cell.toString();
            }
            cell.append(csv.charAt(place));
            place += isDoubled ? 2 : 1;
        }
        return cell.toString();
    }
}
