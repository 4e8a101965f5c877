package io.github.evalcarbone.document;

import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the cells of one row; a missing or bad cell is a problem, and reading goes on without it. */
public final class RowReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    /** One thousand two hundred, or one and two tenths? */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{3})+");

    private static final Pattern NOT_ZERO = Pattern.compile("[+-]?[0.]*[1-9].*");

    private final CsvTable table;
    private final CsvTable.Row row;
    private final List<Problem> problems;
    private final boolean ofPeople;

    private RowReader(CsvTable table, CsvTable.Row row, List<Problem> problems, boolean ofPeople) {
        this.table = table;
        this.row = row;
        this.problems = problems;
        this.ofPeople = ofPeople;
    }

    /**
     * Starts reading a row that a program wrote: numbers have a decimal point.
     *
     * @param table  the table
     * @param row  one of its rows
     * @param problems  where problems go
     * @return the reader
     */
    public static RowReader ofPrograms(CsvTable table, CsvTable.Row row, List<Problem> problems) {
        return new RowReader(table, row, problems, false);
    }

    /**
     * Starts reading a row that people wrote: numbers have a decimal point or comma, and one that may be read with a
     * thousands separator as well is refused.
     *
     * @param table  the table
     * @param row  one of its rows
     * @param problems  where problems go
     * @return the reader
     */
    public static RowReader ofPeople(CsvTable table, CsvTable.Row row, List<Problem> problems) {
        return new RowReader(table, row, problems, true);
    }

    /**
     * Checks that a table has the columns it must have and no others; blank names are passed over, case does not matter.
     *
     * @param table  the table
     * @param required  the columns it must have
     * @param optional  the columns it may have
     * @param problems  where problems go
     * @return whether all required columns are there
     */
    public static boolean requireColumns(
            CsvTable table, List<String> required, List<String> optional, List<Problem> problems) {
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        Location header = Location.cell(table.file(), 1, "");
        required.stream()
                .filter(column -> !table.has(column))
                .forEach(column -> problems.add(
                        Problem.of(ProblemCode.MISSING_COLUMN, header, column, String.join(", ", table.columns()))));
        table.columns().stream()
                .filter(column -> !column.isEmpty() && known.stream().noneMatch(column::equalsIgnoreCase))
                .forEach(column -> problems.add(Problem.of(
                        ProblemCode.UNKNOWN_COLUMN,
                        Location.cell(table.file(), 1, column),
                        column,
                        String.join(", ", known))));
        return required.stream().allMatch(table::has);
    }

    /**
     * Returns the line the row starts on.
     *
     * @return the line, the header being 1
     */
    public int line() {
        return row.line();
    }

    /**
     * Takes a text that may be blank.
     *
     * @param column  the column, which the table may lack
     * @return the text, or empty
     */
    public Optional<String> optional(String column) {
        return Optional.of(table.cell(row, column)).filter(text -> !text.isEmpty());
    }

    /**
     * Takes a text that must be there.
     *
     * @param column  the column
     * @return the text; empty after a problem
     */
    public String text(String column) {
        return optional(column).orElseGet(() -> {
            problem(column, ProblemCode.MISSING_VALUE, column);
            return "";
        });
    }

    /**
     * Takes a number that may be blank.
     *
     * @param column  the column, which the table may lack
     * @param least  the least value allowed
     * @param most  the largest value allowed
     * @param range  the range, for the problem, such as {@code 0 .. 24}
     * @return the number, or empty, also after a problem
     */
    public Optional<Double> number(String column, double least, double most, String range) {
        return optional(column).flatMap(text -> number(column, text, least, most, range));
    }

    private Optional<Double> number(String column, String text, double least, double most, String range) {
        String digits = ofPeople ? text.replace(',', '.') : text;
        if (ofPeople && AMBIGUOUS.matcher(text).matches()) {
            problem(column, ProblemCode.AMBIGUOUS_NUMBER, text);
            return Optional.empty();
        }
        if (!NUMBER.matcher(digits).matches()) {
            problem(column, ProblemCode.NOT_A_NUMBER, text);
            return Optional.empty();
        }
        double value = Double.parseDouble(digits);
        boolean vanished = value == 0 && NOT_ZERO.matcher(digits).matches();
        if (vanished || !(value >= least && value <= most)) {
            problem(column, ProblemCode.OUT_OF_RANGE, text, range);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /**
     * Takes a number that must be there.
     *
     * @param column  the column
     * @param least  the least value allowed
     * @param most  the largest value allowed
     * @param range  the range, for the problem
     * @return the number; empty after a problem
     */
    public Optional<Double> requiredNumber(String column, double least, double most, String range) {
        return text(column).isEmpty() ? Optional.empty() : number(column, least, most, range);
    }

    /**
     * Takes a text that must be there and be one of a set.
     *
     * @param <T>  what the text stands for
     * @param column  the column
     * @param find  finds what a text stands for
     * @param allowed  the allowed texts, for the problem
     * @return what the text stands for; empty after a problem
     */
    public <T> Optional<T> choice(String column, Function<String, Optional<T>> find, String allowed) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = find.apply(text);
        if (found.isEmpty()) {
            problem(column, ProblemCode.BAD_VALUE, text, allowed);
        }
        return found;
    }

    /**
     * Adds a problem at a cell of this row.
     *
     * @param column  the column
     * @param code  what kind of problem it is
     * @param values  the values the message quotes
     */
    public void problem(String column, ProblemCode code, String... values) {
        problems.add(Problem.of(code, table.at(row, column), values));
    }
}
