package io.github.evalcarbone.document;

import io.github.evalcarbone.document.notation.Columns;
import io.github.evalcarbone.document.notation.NumberColumn;
import io.github.evalcarbone.document.notation.NumberNotation;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of numbers of a table in memory: what is open in a cell, as <i>1.234</i> is, the other cells of its column decide, else
 * those of the other columns. Not thread-safe.
 */
public final class TableNumbers {

    /**
     * A column of numbers.
     *
     * @param column  its name
     * @param least  the least value allowed
     * @param most  the largest value allowed
     * @param range  the range, for problems, such as {@code 0 .. 24}
     */
    public record Field(String column, double least, double most, String range) {

        /**
         * Returns a column of numbers above 0.
         *
         * @param column  its name
         * @return the column
         */
        public static Field above0(String column) {
            return new Field(column, Double.MIN_VALUE, Double.MAX_VALUE, "> 0");
        }

        /**
         * Returns a column of numbers from 0 on.
         *
         * @param column  its name
         * @return the column
         */
        public static Field from0(String column) {
            return new Field(column, 0, Double.MAX_VALUE, ">= 0");
        }

        /**
         * Returns a column of numbers from 0 to another.
         *
         * @param column  its name
         * @param most  the largest of them
         * @return the column
         */
        public static Field upTo(String column, int most) {
            return new Field(column, 0, most, "0 .. " + most);
        }
    }

    private final CsvTable table;
    private final Columns columns = new Columns();
    private final Map<String, NumberColumn> byName = new HashMap<>();

    private TableNumbers(CsvTable table, List<Field> fields) {
        this.table = table;
        fields.forEach(field -> byName.computeIfAbsent(field.column(), name -> column(field)));
        byName.forEach(this::see);
        columns.decide();
    }

    /**
     * Decides how the numbers of a table are written. What nothing decides cannot be read.
     *
     * @param table  the table
     * @param fields  its columns of numbers; it may lack some
     * @return the columns
     */
    public static TableNumbers of(CsvTable table, List<Field> fields) {
        return new TableNumbers(table, fields);
    }

    /**
     * Decides how the numbers of a table of a fixed format are written. What nothing decides has a decimal point or comma.
     *
     * @param table  the table
     * @param fields  its columns of numbers; it may lack some
     * @return the columns
     */
    public static TableNumbers ofFormat(CsvTable table, List<Field> fields) {
        TableNumbers numbers = new TableNumbers(table, fields);
        numbers.columns.fallBack(NumberNotation.POINT_OR_COMMA);
        return numbers;
    }

    private NumberColumn column(Field field) {
        return columns.number(field.column(), field.least(), field.most(), field.range());
    }

    private void see(String name, NumberColumn column) {
        table.rows().forEach(row -> {
            String cell = table.cell(row, name);
            if (!cell.isEmpty()) {
                column.see(cell, row.line());
            }
        });
    }

    /** Reads a cell that is not blank, of a column among those that were decided. */
    Checked<Double> read(String column, String cell) {
        NumberColumn read = byName.get(column);
        if (read == null) {
            throw new IllegalArgumentException("The column [" + column + "] must be one of " + byName.keySet() + ".");
        }
        return read.read(cell);
    }

    /** {@return remarks on how the numbers were read, after the last row} */
    public List<Problem> remarks() {
        return columns.remarks(name -> Location.cell(table.file(), 0, name));
    }
}
