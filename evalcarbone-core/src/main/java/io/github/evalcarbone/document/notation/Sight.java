package io.github.evalcarbone.document.notation;

/** Sees the first cells of a column before they are read, to decide how the column is written. */
@FunctionalInterface
public interface Sight {

    /** Sees nothing: the cells of the column mean the same whatever the others are. */
    Sight NONE = (cell, line) -> {};

    /**
     * Sees a cell.
     *
     * @param cell  the text of the cell, which is not blank
     * @param line  the line its row starts on
     */
    void see(String cell, long line);
}
