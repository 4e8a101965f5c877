package io.github.evalcarbone.document;

import io.github.evalcarbone.document.notation.CellText;
import io.github.evalcarbone.document.notation.NumberColumn;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import java.util.List;

/** Receives the cells of a column of numbers. Not thread-safe. */
public final class NumberCell implements CsvCell {

    private final NumberColumn column;
    private double value = Double.NaN;
    private List<Problem> problems = List.of();

    /**
     * Creates a receiver of the cells of a column.
     *
     * @param column  reads the numbers
     */
    public NumberCell(NumberColumn column) {
        this.column = column;
    }

    @Override
    public void see(char[] text, int from, int to, long line) {
        String cell = CellText.of(text, from, to);
        if (!cell.isEmpty()) {
            column.see(cell, line);
        }
    }

    @Override
    public void take(char[] text, int from, int to) {
        value = column.plain(text, from, to);
        if (Double.isNaN(value)) {
            takeSlowly(text, from, to);
        }
    }

    private void takeSlowly(char[] text, int from, int to) {
        problems = List.of();
        String cell = CellText.of(text, from, to);
        if (!cell.isEmpty()) {
            Checked<Double> read = column.read(cell);
            problems = read.problems();
            value = read.value().orElse(Double.NaN);
        }
    }

    /**
     * Returns whether the cell of the last row holds a number.
     *
     * @return whether it does
     */
    public boolean isGiven() {
        return !Double.isNaN(value);
    }

    /**
     * Returns whether the cell of the last row is blank.
     *
     * @return whether it is, or there was no row
     */
    public boolean isBlank() {
        return !isGiven() && problems.isEmpty();
    }

    /**
     * Returns the number in the cell of the last row.
     *
     * @return the number, or NaN
     */
    public double value() {
        return value;
    }

    /**
     * Returns the problems of the cell of the last row, without their place.
     *
     * @return the problems; none if it is blank, or holds a number
     */
    public List<Problem> problems() {
        return isGiven() ? List.of() : problems;
    }
}
