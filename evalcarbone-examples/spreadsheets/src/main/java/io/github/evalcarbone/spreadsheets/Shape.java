package io.github.evalcarbone.spreadsheets;

import java.util.List;

/** The shape of a sheet: the place of its header, and its width below. Updated with each row. Not thread-safe. */
final class Shape {

    /** A row with fewer cells is a title, or empty but for one. */
    private static final int LEAST_CELLS = 2;

    private final String name;
    private int first;
    private int header;
    private int above;
    private int columns;

    Shape(String name) {
        this.name = name;
    }

    void add(int row, List<String> cells) {
        first = first == 0 ? row : first;
        if (header == 0 && isHeader(cells)) {
            header = row;
            columns = 0;
        }
        above += header == 0 ? 1 : 0;
        columns = Math.max(columns, cells.size());
    }

    private static boolean isHeader(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).limit(LEAST_CELLS).count() == LEAST_CELLS;
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return first == 0;
    }

    /** Returns the row of the header: the first with two cells, or if there is none, the first that is not empty. */
    int header() {
        return header == 0 ? first : header;
    }

    /** Returns the number of non-empty rows above the header. */
    int above() {
        return header == 0 ? 0 : above;
    }

    /** Returns the number of columns of the header and the rows below. */
    int columns() {
        return columns;
    }
}
