package io.github.evalcarbone.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.evalcarbone.document.TextReader.TooLargeException;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV row by row, in memory that does not grow with the rows.
 * <p>
 * The encoding is UTF-8 with or without byte order mark; files exported by people may also be in Windows-1252,
 * ISO-8859-1 or UTF-16, which is reported. Quotation marks follow RFC 4180. The separator is the most frequent of
 * {@code ;}, {@code ,} and tab in the first line. Cells are stripped, and blank lines skipped. Reading stops where the
 * text cannot be decoded, parsed or read further; the rows before that place have been passed on. Not thread-safe.
 */
public final class CsvRows {

    /** Receives what is read. */
    public interface Receiver {

        /**
         * Receives the header, once, before the first row.
         *
         * @param columns  the names, stripped; blank if a column has none
         * @return the receivers of the cells, one per column; {@link CsvCell#IGNORED} for a column without a name
         */
        List<CsvCell> header(List<String> columns);

        /**
         * Returns whether the first rows are seen before they are read, to decide how their columns are written.
         *
         * @return whether {@link CsvCell#see} is called for the first rows, and then {@link #decide}, before any row is read
         */
        default boolean looksAhead() {
            return false;
        }

        /** Notified that the first rows have been seen. */
        default void decide() {}

        /**
         * Notified of the end of a row, after its cells were passed on, one for each column.
         *
         * @param line  the line it starts on, the header being line 1
         */
        void row(long line);

        /**
         * Receives the problem of a row that is left out; some of its cells may have been passed on.
         *
         * @param problem  the problem
         */
        void badRow(Problem problem);

        /**
         * Receives what was assumed about the file, after the last row.
         *
         * @param problem  the assumption
         */
        void remark(Problem problem);

        /**
         * Receives a problem of the header or the file.
         *
         * @param problem  the problem
         */
        void problem(Problem problem);
    }

    /** The number of characters of the first line that the choice of the separator looks at. */
    static final int FIRST_LINE = 1 << 20;

    /**
     * The approximate length limit of a row, in characters: a longer one, such as an unclosed quotation, ends the
     * reading before it fills the memory.
     */
    private static final int LONGEST_ROW = 4 << 20;

    private final String file;
    private final long mostBytes;
    private final Receiver receiver;
    private final CsvRecordCells cells = new CsvRecordCells();
    private @Nullable Problem failure;

    private CsvRows(String file, long mostBytes, Receiver receiver) {
        this.file = file;
        this.mostBytes = mostBytes;
        this.receiver = receiver;
    }

    /**
     * Reads a table that a program wrote, in UTF-8.
     *
     * @param source  the text, opened and closed here
     * @param mostBytes  the largest number of bytes read; more are a problem
     * @param receiver  receives what is read
     * @return whether the text was read to its end
     */
    public static boolean read(TextSource source, long mostBytes, Receiver receiver) {
        CsvRows rows = new CsvRows(source.name(), mostBytes, receiver);
        return rows.read(source, false, text -> {});
    }

    /**
     * Reads a table that people exported.
     *
     * @param source  the text, opened and closed here
     * @param mostBytes  the largest number of bytes read; more are a problem
     * @param receiver  receives what is read
     * @return whether the text was read to its end
     */
    public static boolean readOfPeople(TextSource source, long mostBytes, Receiver receiver) {
        CsvRows rows = new CsvRows(source.name(), mostBytes, receiver);
        return rows.read(source, true, rows::remarkEncoding);
    }

    private boolean read(TextSource source, boolean ofPeople, Consumer<TextReader> atEnd) {
        try (InputStream stream = source.open()) {
            TextReader text = new TextReader(stream, mostBytes, ofPeople);
            boolean toItsEnd = read(text);
            atEnd.accept(text);
            return toItsEnd;
        } catch (IOException e) {
            receiver.problem(failure(e));
            return false;
        }
    }

    private void remarkEncoding(TextReader text) {
        if (!text.encoding().equals(StandardCharsets.UTF_8)) {
            receiver.remark(Problem.of(
                    CoreCode.ENCODING_ASSUMED,
                    Location.file(file),
                    file,
                    text.encoding().name()));
        }
    }

    private boolean read(TextReader text) {
        try (CsvReader<CsvRecordCells> reader = CsvReader.builder()
                .fieldSeparator(separator(text.firstLine(FIRST_LINE)))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .build(cells, text)) {
            return read(reader.iterator());
        } catch (IOException e) {
            receiver.problem(failure(e));
            return false;
        }
    }

    static char separator(String firstLine) {
        String header = outsideQuotes(firstLine);
        return ";,\t"
                .chars()
                .mapToObj(c -> (char) c)
                .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                .filter(best -> count(header, best) > 0)
                .orElse(';');
    }

    /** Removes the quoted parts of a line, whose characters separate nothing; the last one may be unclosed. */
    private static String outsideQuotes(String line) {
        StringBuilder outside = new StringBuilder();
        boolean inQuotes = false;
        boolean mayTurn = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && mayTurn) {
                inQuotes = !inQuotes;
            } else {
                outside.append(inQuotes ? "" : String.valueOf(c));
                mayTurn = inQuotes || ";,\t".indexOf(c) >= 0;
            }
        }
        return outside.toString();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private boolean read(Iterator<CsvRecordCells> records) {
        if (advance(records)) {
            header();
            if (receiver.looksAhead()) {
                lookAhead(records);
            }
            while (failure == null && advance(records)) {
                row();
            }
        } else if (failure == null) {
            failure = Problem.of(CoreCode.EMPTY_FILE, Location.file(file), file);
        }
        if (failure != null) {
            receiver.problem(failure);
        }
        return failure == null;
    }

    /** Keeps the first rows, decides how their columns are written, and then reads them. */
    private void lookAhead(Iterator<CsvRecordCells> records) {
        KeptRows first = new KeptRows();
        cells.keep(first);
        while (!first.isFull() && advance(records)) {
            // the cells are kept as the parser finds them
        }
        cells.show(first);
        receiver.decide();
        first.forEach(kept -> {
            kept.passTo(cells);
            row();
        });
    }

    /** Lets the parser pass on the cells of the next row; only exceptions of the parser and the stream are failures. */
    private boolean advance(Iterator<CsvRecordCells> records) {
        try {
            boolean more = records.hasNext();
            if (more) {
                records.next();
            }
            return more;
        } catch (UncheckedIOException e) {
            failure = failure(Objects.requireNonNull(e.getCause()));
        } catch (CsvParseException e) {
            failure = Problem.of(CoreCode.MALFORMED_CSV, Location.file(file), reason(e));
        }
        return false;
    }

    private Problem failure(IOException e) {
        if (e instanceof TooLargeException) {
            return Problem.of(CoreCode.FILE_TOO_LARGE, Location.file(file), file, mostBytes + " bytes");
        }
        boolean wrongText = e instanceof CharacterCodingException;
        return Problem.of(wrongText ? CoreCode.NOT_UTF_8 : CoreCode.UNREADABLE_FILE, Location.file(file), file);
    }

    /**
     * Returns the reason of a failure. The parser wraps whatever is thrown below it; exceptions that are not its own
     * are rethrown.
     */
    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException other && !(other instanceof CsvParseException)) {
            throw other;
        }
        return String.valueOf(cause.getMessage());
    }

    private void header() {
        cells.start(receiver.header(List.copyOf(cells.header)));
        Set<String> seen = new HashSet<>();
        for (String column : cells.header) {
            if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
                receiver.problem(Problem.of(CoreCode.DUPLICATE_COLUMN, Location.cell(file, 1, column), column));
            }
        }
    }

    private void row() {
        if (cells.isBlank()) {
            return;
        }
        if (cells.isWhole()) {
            receiver.row(cells.line());
        } else {
            receiver.badRow(fault());
        }
    }

    private Problem fault() {
        if (cells.size() != cells.header.size()) {
            return fault(CoreCode.ROW_CELL_COUNT, String.valueOf(cells.size()), String.valueOf(cells.header.size()));
        }
        if (cells.isTooLong()) {
            return fault(CoreCode.FILE_TOO_LARGE, "...", CsvRecordCells.LONGEST_CELL + " characters");
        }
        return fault(CoreCode.UNKNOWN_COLUMN, Objects.requireNonNull(cells.unnamed()), String.join(", ", cells.header));
    }

    private Problem fault(CoreCode code, String... values) {
        return Problem.of(code, place(file, cells.line(), ""), values);
    }

    /**
     * Returns the place of a cell.
     *
     * @param file  the name of the file
     * @param line  the line its row starts on
     * @param column  the name of the column; blank for the whole row
     * @return the place; line numbers above {@link Integer#MAX_VALUE} are reported as that value
     */
    public static Location place(String file, long line, String column) {
        return Location.cell(file, (int) Math.min(line, Integer.MAX_VALUE), column);
    }
}
