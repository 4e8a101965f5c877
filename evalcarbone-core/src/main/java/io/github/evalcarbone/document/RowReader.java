package io.github.evalcarbone.document;

import io.github.evalcarbone.document.notation.NumberNotation;
import io.github.evalcarbone.document.notation.NumberReader;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one row of a table; a missing or bad cell is a problem, and reading goes on without it. Not
 * thread-safe.
 */
public final class RowReader {

    /** The column in which rows that were left out state their problems; it may be left in when they are read again. */
    public static final String PROBLEMS = "evalcarbone.problems";

    private final CsvTable table;
    private final CsvTable.Row row;
    private final List<Problem> problems;
    private final NumberNotation notation;
    /** The columns of numbers that their cells decide; null if all have one notation. */
    private final @Nullable TableNumbers numbers;

    private boolean isSound = true;

    private RowReader(
            CsvTable table,
            CsvTable.Row row,
            List<Problem> problems,
            NumberNotation notation,
            @Nullable TableNumbers numbers) {
        this.numbers = numbers;
        this.table = table;
        this.row = row;
        this.problems = problems;
        this.notation = notation;
    }

    /**
     * Returns a reader of a row written by a program: numbers have a decimal point.
     *
     * @param table  the table
     * @param row  one of its rows
     * @param problems  the list that problems are added to
     * @return the reader
     */
    public static RowReader ofPrograms(CsvTable table, CsvTable.Row row, List<Problem> problems) {
        return new RowReader(table, row, problems, NumberNotation.OF_PROGRAMS, null);
    }

    /**
     * Returns a reader of a row written by people in a fixed format: numbers have a decimal point or comma, which never groups.
     *
     * @param table  the table
     * @param row  one of its rows
     * @param problems  the list that problems are added to
     * @return the reader
     */
    public static RowReader ofPeople(CsvTable table, CsvTable.Row row, List<Problem> problems) {
        return new RowReader(table, row, problems, NumberNotation.POINT_OR_COMMA, null);
    }

    /**
     * Returns a reader of a row written by people, whose numbers are read as their columns show.
     *
     * @param table  the table
     * @param row  one of its rows
     * @param problems  the list that problems are added to
     * @param numbers  the columns of numbers of the table
     * @return the reader
     */
    public static RowReader ofColumns(CsvTable table, CsvTable.Row row, List<Problem> problems, TableNumbers numbers) {
        return new RowReader(table, row, problems, NumberNotation.UNDECIDED, numbers);
    }

    /**
     * Checks that a table has the columns it must have and no others; blank names and
     * {@value #PROBLEMS} are ignored, case does not matter.
     *
     * @param table  the table
     * @param required  the columns it must have
     * @param optional  the columns it may have
     * @param problems  the list that problems are added to
     * @return whether all required columns are there
     */
    public static boolean requireColumns(
            CsvTable table, List<String> required, List<String> optional, List<Problem> problems) {
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        boolean isComplete = requireColumns(table, required, problems);
        unknown(table, known)
                .forEach(column -> problems.add(Problem.of(
                        CoreCode.UNKNOWN_COLUMN,
                        Location.cell(table.file(), table.header(), column),
                        column,
                        String.join(", ", known))));
        return isComplete;
    }

    /**
     * Reports what was found when a table was read.
     *
     * @param table  the table
     * @param problems  the list that problems are added to
     * @param remarks  the list that remarks are added to
     */
    public static void report(CsvTable table, List<Problem> problems, List<Problem> remarks) {
        table.problems().forEach(problem -> (problem.severity() == Severity.INFO ? remarks : problems).add(problem));
    }

    /**
     * Checks that a table has the columns it must have; any others are reported by a remark.
     *
     * @param table  the table
     * @param known  its columns
     * @param layout  what the remark calls the table
     * @param problems  the list that problems are added to
     * @param remarks  the list that the remark is added to
     * @return whether all required columns are there
     */
    public static boolean requireColumns(
            CsvTable table, CsvTable.Known known, String layout, List<Problem> problems, List<Problem> remarks) {
        List<String> others = unknown(
                table,
                Stream.concat(known.required().stream(), known.optional().stream())
                        .toList());
        if (!others.isEmpty()) {
            remarks.add(Problem.of(
                    CoreCode.COLUMNS_NOT_READ, Location.file(table.file()), String.join(", ", others), layout));
        }
        return requireColumns(table, known.required(), problems);
    }

    private static boolean requireColumns(CsvTable table, List<String> required, List<Problem> problems) {
        List<String> columns = table.columns();
        List<String> missing =
                required.stream().filter(column -> !has(columns, column)).toList();
        Location header = Location.cell(table.file(), table.header(), "");
        missing.forEach(column ->
                problems.add(Problem.of(CoreCode.MISSING_COLUMN, header, column, String.join(", ", columns))));
        return missing.isEmpty();
    }

    private static List<String> unknown(CsvTable table, List<String> known) {
        return table.columns().stream()
                .filter(column -> !column.isEmpty() && !column.equals(PROBLEMS) && !has(known, column))
                .toList();
    }

    private static boolean has(List<String> columns, String wanted) {
        return columns.stream().anyMatch(wanted::equalsIgnoreCase);
    }

    /**
     * Reads an optional text.
     *
     * @param column  the column, which the table may lack
     * @return the text, or empty
     */
    public Optional<String> optional(String column) {
        return Optional.of(table.cell(row, column)).filter(text -> !text.isEmpty());
    }

    /**
     * Reads a required text.
     *
     * @param column  the column
     * @return the text; empty after a problem
     */
    public String text(String column) {
        return optional(column).orElseGet(() -> {
            problem(column, CoreCode.MISSING_VALUE, column);
            return "";
        });
    }

    /**
     * Reads an optional number.
     *
     * @param column  the column, which the table may lack
     * @param least  the least value allowed
     * @param most  the largest value allowed
     * @param range  the range, for the problem, such as {@code 0 .. 24}
     * @return the number, or empty, also after a problem
     */
    public Optional<Double> number(String column, double least, double most, String range) {
        return number(new TableNumbers.Field(column, least, most, range));
    }

    /**
     * Reads an optional number.
     *
     * @param field  the column, which the table may lack
     * @return the number, or empty, also after a problem
     */
    public Optional<Double> number(TableNumbers.Field field) {
        return optional(field.column()).flatMap(text -> number(field, text));
    }

    private Optional<Double> number(TableNumbers.Field field, String text) {
        String column = field.column();
        Checked<Double> read = numbers == null
                ? new NumberReader(field.least(), field.most(), field.range(), notation).read(text)
                : numbers.read(column, text);
        read.problems()
                .forEach(problem ->
                        problem(column, problem.code(), problem.values().toArray(String[]::new)));
        return read.value();
    }

    /**
     * Reads a required number.
     *
     * @param column  the column
     * @param least  the least value allowed
     * @param most  the largest value allowed
     * @param range  the range, for the problem
     * @return the number; empty after a problem
     */
    public Optional<Double> requiredNumber(String column, double least, double most, String range) {
        return requiredNumber(new TableNumbers.Field(column, least, most, range));
    }

    /**
     * Reads a required number.
     *
     * @param field  the column
     * @return the number; empty after a problem
     */
    public Optional<Double> requiredNumber(TableNumbers.Field field) {
        return text(field.column()).isEmpty() ? Optional.empty() : number(field);
    }

    /**
     * Reads a required text from a set of allowed texts.
     *
     * @param <T>  the type of the meaning of the text
     * @param column  the column
     * @param find  finds the meaning of a text
     * @param allowed  the allowed texts, for the problem
     * @return the meaning of the text; empty after a problem
     */
    public <T> Optional<T> choice(String column, Function<String, Optional<T>> find, String allowed) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = find.apply(text);
        if (found.isEmpty()) {
            problem(column, CoreCode.BAD_VALUE, text, allowed);
        }
        return found;
    }

    /**
     * Adds a problem at a cell of this row.
     *
     * @param column  the column
     * @param code  the code of the problem
     * @param values  the values quoted in the message
     */
    public void problem(String column, ProblemCode code, String... values) {
        isSound = false;
        problems.add(Problem.of(code, table.at(row, column), values));
    }

    /**
     * Returns the location of a cell of this row.
     *
     * @param column  the column
     * @return the place
     */
    public Location at(String column) {
        return table.at(row, column);
    }

    /** {@return whether no problem has been added so far} */
    public boolean isSound() {
        return isSound;
    }
}
