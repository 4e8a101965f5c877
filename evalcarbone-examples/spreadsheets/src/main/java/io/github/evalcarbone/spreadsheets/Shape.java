package io.github.evalcarbone.spreadsheets;

import java.util.List;

/** What a sheet is like: where its header is, how wide it is below. Grows with each row. For one thread. */
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

    /** The row of the header: the first with two cells, or if there is none, the first that is not empty. */
    int header() {
        return header == 0 ? first : header;
    }

    /** How many rows that are not empty stand above the header. */
    int above() {
        return header == 0 ? 0 : above;
    }

    /** How many columns the header and the rows below have. */
    int columns() {
        return columns;
    }
}
