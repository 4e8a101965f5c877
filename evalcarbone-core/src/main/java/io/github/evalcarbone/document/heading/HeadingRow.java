package io.github.evalcarbone.document.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notices, cell by cell, a row that names columns: most of its cells are headings, of this table or known ones. A row of data is
 * given up at its first cells, usually at its first digit. Not thread-safe.
 */
final class HeadingRow {

    /** The number of texts of which it is remembered whether they are headings. */
    private static final int REMEMBERED = 4_096;

    /** Longer texts are no headings. */
    private static final int LONGEST = 100;

    private final Set<String> known = new HashSet<>();
    private final Map<String, Boolean> seen = new HashMap<>();
    /** The number of headings of this table that have digits. */
    private int mostFigures;

    private final List<String> cells = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
    private boolean mayBeOne;
    private int figures;
    private int others;

    /** Starts the rows of a table with a header. */
    void start(List<String> header, Set<String> others) {
        known.addAll(others);
        seen.clear(); // the header itself was passed on before it was known
        header.stream().filter(name -> !name.isEmpty()).map(Heading::key).forEach(known::add);
        mostFigures = (int) header.stream()
                .filter(name -> hasDigit(name.toCharArray(), 0, name.length()))
                .count();
    }

    void begin() {
        mayBeOne = true;
        figures = 0;
        others = 0;
        if (!cells.isEmpty()) {
            cells.clear();
            headings.clear();
        }
    }

    void cell(char[] text, int from, int to) {
        if (mayBeOne) {
            take(text, from, to);
        }
    }

    private void take(char[] text, int from, int to) {
        figures += hasDigit(text, from, to) ? 1 : 0;
        mayBeOne = figures <= mostFigures + headings.size() / 2; // a remark may follow headings
        if (mayBeOne) {
            take(new String(text, from, to - from));
        }
    }

    private void take(String cell) {
        cells.add(cell);
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        if (cell.isEmpty()) {
            return;
        }
        if (cell.length() <= LONGEST && seen.computeIfAbsent(cell, this::isHeading)) {
            headings.add(Heading.key(cell));
        } else {
            others++;
        }
        mayBeOne = others <= headings.size() + 1;
    }

    private boolean isHeading(String cell) {
        return known.contains(Heading.key(cell));
    }

    private static boolean hasDigit(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Returns the cells of the row; none if it does not name columns. */
    List<String> columns() {
        return mayBeOne && headings.size() > 1 && headings.size() > others ? List.copyOf(cells) : List.of();
    }
}
