package io.github.evalcarbone.document;

import io.github.evalcarbone.document.notation.Sight;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A table read from CSV and held in memory: a header and rows, each with the line it starts on. For the tables of
 * datasets and other small ones; {@link CsvRows} reads large files.
 *
 * @param file  the name for problems
 * @param columns  the names in the header, stripped; case does not matter when they are looked up
 * @param rows  the rows that have as many cells as the header
 * @param problems  the problems of the file, its header and the rows left out
 */
public record CsvTable(String file, List<String> columns, List<Row> rows, List<Problem> problems) {

    /**
     * A row of cells.
     *
     * @param line  the line it starts on, the header being line 1
     * @param cells  the cells, stripped; empty when blank
     */
    public record Row(int line, List<String> cells) {}

    /**
     * Reads a table from bytes, as {@link #read(TextSource)} does.
     *
     * @param bytes  the text
     * @param file  the name for problems
     * @return the table; without columns if the text cannot be read to its end
     */
    public static CsvTable read(byte[] bytes, String file) {
        return read(TextSource.of(file, bytes));
    }

    /**
     * Reads a table, as {@link CsvRows} does.
     *
     * @param source  the text
     * @return the table; without columns if the text cannot be read to its end
     */
    public static CsvTable read(TextSource source) {
        Rows rows = new Rows(() -> new RepeatedCell<>((text, from, to) -> new String(text, from, to - from), ""));
        return table(source.name(), rows, CsvRows.read(source, Limits.USUAL.bytes(), rows));
    }

    /**
     * Reads a table that people exported, as {@link CsvRows} does.
     *
     * @param source  the text
     * @return the table; without columns if the text cannot be read to its end
     */
    public static CsvTable readOfPeople(TextSource source) {
        Rows rows = new Rows(() -> RepeatedCell.ofPeople(Function.identity(), "", Sight.NONE));
        return table(source.name(), rows, CsvRows.readOfPeople(source, Limits.USUAL.bytes(), rows));
    }

    private static CsvTable table(String file, Rows rows, boolean whole) {
        return whole
                ? new CsvTable(file, rows.columns, List.copyOf(rows.rows), List.copyOf(rows.problems))
                : new CsvTable(file, List.of(), List.of(), List.of(rows.problems.get(rows.problems.size() - 1)));
    }

    /** Collects all rows. */
    private static final class Rows implements CsvRows.Receiver {

        private final Supplier<RepeatedCell<String>> newCell;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private List<String> columns = List.of();
        private List<RepeatedCell<String>> cells = List.of();

        Rows(Supplier<RepeatedCell<String>> newCell) {
            this.newCell = newCell;
        }

        @Override
        public List<CsvCell> header(List<String> names) {
            columns = List.copyOf(names);
            cells = columns.stream().map(name -> newCell.get()).toList();
            return IntStream.range(0, columns.size())
                    .mapToObj(i -> columns.get(i).isEmpty() ? CsvCell.IGNORED : cells.get(i))
                    .toList();
        }

        @Override
        public void row(long line) {
            rows.add(new Row(
                    Math.toIntExact(line),
                    cells.stream().map(RepeatedCell::value).toList()));
        }

        @Override
        public void badRow(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void remark(Problem problem) {
            problems.add(0, problem); // the problem that ended the reading stays the last
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }

    /**
     * Returns the cell of a row in a column.
     *
     * @param row  a row of this table
     * @param column  the name of the column
     * @return the cell; empty if it is blank or the table has no such column
     */
    public String cell(Row row, String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(column)) {
                return row.cells().get(i);
            }
        }
        return "";
    }

    /**
     * Returns the place of a cell.
     *
     * @param row  a row of this table
     * @param column  the name of the column
     * @return the place
     */
    public Location at(Row row, String column) {
        return Location.cell(file, row.line(), column);
    }
}
