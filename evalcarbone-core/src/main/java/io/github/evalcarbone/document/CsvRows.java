package io.github.evalcarbone.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.evalcarbone.document.TextReader.TooLargeException;
import io.github.evalcarbone.document.heading.HeaderSearch;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV row by row, in memory that does not grow with the rows.
 * <p>
 * The encoding is UTF-8 with or without byte order mark; files exported by people may also be in Windows-1252,
 * ISO-8859-1 or UTF-16, which is reported. Quotation marks follow RFC 4180. The separator is the most frequent of
 * {@code ;}, {@code ,} and tab in the header. Cells are stripped, and blank lines skipped. In files of people the header may be
 * below titles, and rows that repeat it or hold totals are reported. Reading stops where the
 * text cannot be decoded, parsed or read further; the rows before that place have been passed on. Not thread-safe.
 */
public final class CsvRows {

    /** The number of characters among which the header is looked for. */
    private static final int BEGINNING = 1 << 20;

    /**
     * The approximate length limit of a row, in characters: a longer one, such as an unclosed quotation, ends the
     * reading before it fills the memory.
     */
    private static final int LONGEST_ROW = 4 << 20;

    private final String file;
    private final long mostBytes;
    private final CsvReceiver receiver;
    private final boolean ofPeople;
    private final CsvRecordCells cells;
    private int header = 1;
    private @Nullable Problem failure;

    private CsvRows(String file, long mostBytes, boolean ofPeople, CsvReceiver receiver) {
        this.file = file;
        this.mostBytes = mostBytes;
        this.ofPeople = ofPeople;
        this.receiver = receiver;
        this.cells = new CsvRecordCells(ofPeople);
    }

    /**
     * Reads a table that a program wrote, in UTF-8.
     *
     * @param source  the text, opened and closed here
     * @param mostBytes  the largest number of bytes read; more are a problem
     * @param receiver  receives what is read
     * @return whether the text was read to its end
     */
    public static boolean read(TextSource source, long mostBytes, CsvReceiver receiver) {
        return new CsvRows(source.name(), mostBytes, false, receiver).read(source);
    }

    /**
     * Reads a table that people exported.
     *
     * @param source  the text, opened and closed here
     * @param mostBytes  the largest number of bytes read; more are a problem
     * @param receiver  receives what is read
     * @return whether the text was read to its end
     */
    public static boolean readOfPeople(TextSource source, long mostBytes, CsvReceiver receiver) {
        return new CsvRows(source.name(), mostBytes, true, receiver).read(source);
    }

    /**
     * Finds the header of a table that people exported.
     *
     * @param source  the text, opened and closed here
     * @param fit  how well a line fits, as of {@link CsvReceiver#fit}
     * @return the place of the header; empty if there is none, or the text cannot be read
     */
    public static Optional<HeaderSearch.Place> header(TextSource source, ToIntFunction<List<String>> fit) {
        try (InputStream stream = source.open()) {
            return header(new TextReader(stream, BEGINNING, true), fit);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Finds the header, and empties the lines above it, so that all lines keep their numbers. */
    static Optional<HeaderSearch.Place> header(TextReader text, ToIntFunction<List<String>> fit) {
        String beginning = text.beginning(HeaderSearch.LINES, BEGINNING);
        Optional<HeaderSearch.Place> place = HeaderSearch.in(beginning, fit);
        place.ifPresent(at -> text.startWith("\n".repeat(at.line() - 1) + beginning.substring(at.start())));
        return place;
    }

    private boolean read(TextSource source) {
        try (InputStream stream = source.open()) {
            TextReader text = new TextReader(stream, mostBytes, ofPeople);
            Optional<Problem> other = ofPeople ? other(text) : Optional.empty();
            if (other.isPresent()) {
                receiver.problem(other.get());
                return false;
            }
            boolean toItsEnd = read(text);
            remarkEncoding(text);
            return toItsEnd;
        } catch (IOException e) {
            receiver.problem(failure(e));
            return false;
        }
    }

    /** Returns the problem that the file is no table at all. */
    private Optional<Problem> other(TextReader text) {
        Optional<Problem> known =
                text.kind().map(kind -> Problem.of(CoreCode.NO_TABLE, Location.file(file), file, kind.key()));
        return known.isPresent() || !text.isBinary()
                ? known
                : Optional.of(Problem.of(CoreCode.NOT_UTF_8, Location.file(file), file));
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
        Optional<HeaderSearch.Place> place = header(text, ofPeople ? receiver::fit : columns -> HeaderSearch.CERTAIN);
        place.ifPresent(this::remarkAbove);
        try (CsvReader<CsvRecordCells> reader = CsvReader.builder()
                .fieldSeparator(place.map(HeaderSearch.Place::separator).orElse(';'))
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

    private void remarkAbove(HeaderSearch.Place place) {
        header = place.line();
        if (place.above() > 0) {
            receiver.remark(Problem.of(
                    CoreCode.ROWS_ABOVE_HEADER,
                    Location.cell(file, header, ""),
                    String.valueOf(header),
                    String.valueOf(place.above())));
        }
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
            failure = SyntaxFaults.ofCsv(file, reason(e));
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
        cells.start(receiver.header(header, List.copyOf(cells.header)), receiver);
    }

    private void row() {
        if (cells.isBlank()) {
            return;
        }
        long below = cells.endRow();
        RowFaults faults = new RowFaults(file, header, cells);
        Optional<Problem> aside = faults.aside(below, receiver);
        if (aside.isPresent()) {
            receiver.aside(aside.get());
        } else if (below > 0) {
            receiver.badRow(faults.belowAnother(below));
        } else if (cells.isWhole()) {
            receiver.row(cells.line());
        } else {
            receiver.badRow(faults.ofRow());
        }
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
