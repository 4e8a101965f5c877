package io.github.evalcarbone.problem;

import java.util.StringJoiner;

/**
 * The location of a problem: a cell of a table, a place in a JSON text, or a whole file.
 * <p>
 * Rows, lines and columns count from 1, the header being row 1; 0 means "not known". Texts are empty when not known.
 * This type is immutable and thread-safe.
 *
 * @param file  the name of the file or stream
 * @param row  the row of a table, or the line of a text
 * @param column  the position in that line, for a text
 * @param name  the name of the column, for a table
 * @param path  the path inside the document, such as {@code $.rules[2].unit}
 */
public record Location(String file, int row, int column, String name, String path) {

    /** No place at all: the problem is about the call as a whole. */
    public static final Location NONE = new Location("", 0, 0, "", "");

    /**
     * Returns a place that is a whole file.
     *
     * @param file  the name of the file
     * @return the place
     */
    public static Location file(String file) {
        return new Location(file, 0, 0, "", "");
    }

    /**
     * Returns a place that is one cell of a table.
     *
     * @param file  the name of the file
     * @param row  the row, the header being 1
     * @param name  the name of the column, empty for the whole row
     * @return the place
     */
    public static Location cell(String file, int row, String name) {
        return new Location(file, row, 0, name, "");
    }

    /**
     * Returns a place inside a JSON text.
     *
     * @param file  the name of the file
     * @param path  the path inside the document
     * @param line  the line, from 1
     * @param column  the column in the line, from 1
     * @return the place
     */
    public static Location json(String file, String path, int line, int column) {
        return new Location(file, line, column, "", path);
    }

    /** Returns the place in one line, such as {@code inventory.csv:12 quantite}; do not parse. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" ").setEmptyValue("");
        String position = (row > 0 ? ":" + row : "") + (column > 0 ? ":" + column : "");
        add(text, file + position);
        add(text, name);
        add(text, path);
        return text.toString();
    }

    private static void add(StringJoiner text, String part) {
        if (!part.isEmpty()) {
            text.add(part);
        }
    }
}
