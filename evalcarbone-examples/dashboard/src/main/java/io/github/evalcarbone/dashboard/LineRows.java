package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.footprint.FootprintLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the row of each line: lines have the order of the rows, and an id that is the number of the row or the text of a cell. */
final class LineRows {

    /** The id of a row that states none, with the line of the text that was read. */
    private static final Pattern NUMBERED = Pattern.compile("line-(\\d+)");

    /** The line of the first row. */
    private static final int FIRST = 2;

    private final List<List<String>> rows;
    private final Map<String, Integer> places = new HashMap<>();

    LineRows(List<List<String>> rows, List<FootprintLine> lines) {
        this.rows = rows;
        int next = 0;
        for (FootprintLine line : lines) {
            OptionalInt found = find(line.id(), next);
            if (found.isPresent()) {
                places.put(line.id(), found.getAsInt());
                next = found.getAsInt() + 1;
            }
        }
    }

    private OptionalInt find(String id, int from) {
        Matcher numbered = NUMBERED.matcher(id);
        if (numbered.matches() && numbered.group(1).length() < 9) {
            int row = Integer.parseInt(numbered.group(1)) - FIRST;
            return row >= from && row < rows.size() ? OptionalInt.of(row) : OptionalInt.empty();
        }
        for (int row = from; row < rows.size(); row++) {
            if (hasCell(row, id)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /** An id that is unique per type of asset only ends with the text of the cell. */
    private boolean hasCell(int row, String id) {
        List<String> cells = rows.get(row);
        return cells != null
                && cells.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .anyMatch(cell -> cell.equals(id) || (!cell.isEmpty() && id.endsWith(" " + cell)));
    }

    /** Returns the row of a line, from 0; -1 if it was not found. */
    int of(String line) {
        return Objects.requireNonNullElse(places.get(line), -1);
    }
}
