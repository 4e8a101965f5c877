package io.github.evalcarbone.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table read from CSV: a header and rows, each with the line it starts on.
 * <p>
 * UTF-8 with or without byte order mark; quotation marks as in RFC 4180; blank lines are passed over.
 *
 * @param file  the name for problems
 * @param columns  the names in the header, stripped; case does not matter when they are looked up
 * @param rows  the rows that have as many cells as the header
 * @param problems  what is wrong with the file, its header and the rows left out
 */
public record CsvTable(String file, List<String> columns, List<Row> rows, List<Problem> problems) {

    private static final int CELL = 10_000;

    /**
     * A row of cells.
     *
     * @param line  the line it starts on, the header being line 1
     * @param cells  the cells, stripped; empty when blank
     */
    public record Row(int line, List<String> cells) {}

    /**
     * Reads a table; the caller closes the stream. The separator is the one of {@code ;}, {@code ,} and tab that the first
     * line has most of.
     *
     * @param stream  the text
     * @param file  the name for problems
     * @return the table; without columns if the file as a whole cannot be read
     */
    public static CsvTable read(InputStream stream, String file) {
        Checked<byte[]> bytes = Bytes.read(stream, file, Limits.USUAL);
        return bytes.value().isEmpty()
                ? unreadable(file, bytes.problems())
                : read(bytes.value().get(), file);
    }

    private static CsvTable unreadable(String file, List<Problem> problems) {
        return new CsvTable(file, List.of(), List.of(), problems);
    }

    /**
     * Reads a table from bytes, as {@link #read(InputStream, String)} does.
     *
     * @param bytes  the text
     * @param file  the name for problems
     * @return the table; without columns if the file as a whole cannot be read
     */
    public static CsvTable read(byte[] bytes, String file) {
        Checked<String> text = Bytes.decode(bytes, file);
        if (text.value().isEmpty()) {
            return unreadable(file, text.problems());
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text.value().get()))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.value().get())) {
            return table(file, reader.stream().toList());
        } catch (CsvParseException e) {
            return unreadable(file, List.of(malformed(file, e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem malformed(String file, CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return Problem.of(ProblemCode.MALFORMED_CSV, Location.file(file), String.valueOf(cause.getMessage()));
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return ";,\t"
                .chars()
                .mapToObj(c -> (char) c)
                .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                .filter(best -> count(header, best) > 0)
                .orElse(';');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static CsvTable table(String file, List<CsvRecord> records) {
        if (records.isEmpty()) {
            return unreadable(file, List.of(Problem.of(ProblemCode.EMPTY_FILE, Location.file(file), file)));
        }
        List<Problem> problems = new ArrayList<>();
        List<String> columns = stripped(records.get(0));
        duplicates(file, columns, problems);
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            row(file, columns, record, rows, problems);
        }
        return new CsvTable(file, columns, List.copyOf(rows), List.copyOf(problems));
    }

    private static void duplicates(String file, List<String> columns, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
                problems.add(Problem.of(ProblemCode.DUPLICATE_COLUMN, Location.cell(file, 1, column), column));
            }
        }
    }

    private static void row(
            String file, List<String> columns, CsvRecord record, List<Row> rows, List<Problem> problems) {
        List<String> cells = new ArrayList<>(stripped(record));
        int line = Math.toIntExact(record.getStartingLineNumber());
        while (cells.size() > columns.size() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (cells.size() != columns.size()) {
            problems.add(Problem.of(
                    ProblemCode.WRONG_CELL_COUNT,
                    Location.cell(file, line, ""),
                    String.valueOf(cells.size()),
                    String.valueOf(columns.size())));
            return;
        }
        if (cells.stream().anyMatch(cell -> cell.length() > CELL)) {
            problems.add(Problem.of(ProblemCode.TOO_LARGE, Location.cell(file, line, ""), "...", CELL + " characters"));
            return;
        }
        Optional<String> lost = unnamed(columns, cells);
        if (lost.isPresent()) {
            problems.add(Problem.of(
                    ProblemCode.UNKNOWN_COLUMN, Location.cell(file, line, ""), lost.get(), String.join(", ", columns)));
            return;
        }
        rows.add(new Row(line, List.copyOf(cells)));
    }

    /** A cell with content whose column has no name. */
    private static Optional<String> unnamed(List<String> columns, List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> columns.get(i).isEmpty())
                .mapToObj(cells::get)
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }

    private static List<String> stripped(CsvRecord record) {
        return record.getFields().stream().map(String::strip).toList();
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
     * Tells whether the table has a column.
     *
     * @param column  the name of the column, in any case
     * @return whether it stands in the header
     */
    public boolean has(String column) {
        return columns.stream().anyMatch(column::equalsIgnoreCase);
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
