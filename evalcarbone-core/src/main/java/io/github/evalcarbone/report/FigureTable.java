package io.github.evalcarbone.report;

import io.github.evalcarbone.document.CsvRecords;
import io.github.evalcarbone.problem.BilingualTexts;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The CSV of a report for a spreadsheet: which columns hold numbers, their headings in words, and the same figures as a CSV that Excel opens with
 * numbers as numbers. Records are read one after the other. Immutable and thread-safe.
 */
public final class FigureTable {

    private static final BilingualTexts TEXTS = BilingualTexts.ofResources(FigureTable.class, "columns");
    private static final Set<String> NUMBERS = numbers();
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[;,\t\"\r\n]|^\\s|\\s$");
    private static final String GUARDED_NUMBER = "'-";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String csv;
    private final List<String> names;

    /** Reads the names of the columns that hold numbers, one a line. */
    private static Set<String> numbers() {
        try (InputStream names =
                TextSource.ofResource(FigureTable.class, "number-columns.txt").open()) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FigureTable(String csv, List<String> names) {
        this.csv = csv;
        this.names = names;
    }

    /**
     * Obtains the figures of a report.
     *
     * @param csv  the CSV of a report of this library, with semicolons
     * @return the figures
     */
    public static FigureTable of(String csv) {
        List<String> names = new ArrayList<>();
        CsvRecords.read(csv, 0, 1, names::addAll);
        return new FigureTable(csv, List.copyOf(names));
    }

    /** {@return the names of the columns, as the CSV has them} */
    public List<String> names() {
        return names;
    }

    /**
     * Returns the heading of a column in words.
     *
     * @param column  the index of the column, from 0
     * @param language  the language of the heading
     * @return the heading; the name of a column that has none
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public String heading(int column, Language language) {
        String heading = TEXTS.text(names.get(column)).in(language);
        return heading.isEmpty() ? names.get(column) : heading;
    }

    /**
     * Returns whether a column holds numbers; a cell of it may be empty.
     *
     * @param column  the index of the column, from 0
     * @return whether its cells are numbers
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public boolean isNumber(int column) {
        return NUMBERS.contains(names.get(column));
    }

    /**
     * Hands over each record below the headings.
     *
     * @param receiver  receives the cells of a record, as many as there are columns, as they were written: a text that a spreadsheet
     *     would take for a formula begins with an apostrophe
     */
    public void forEach(Consumer<List<String>> receiver) {
        CsvRecords.read(csv, 1, Long.MAX_VALUE, receiver);
    }

    /**
     * Writes the figures as a CSV that Excel opens by a double click, if its language is that of the headings: a byte order mark, headings in
     * words, and in French semicolons and decimal commas, in English commas and decimal points.
     *
     * @param language  the language
     * @param target  the target, of UTF-8; neither flushed nor closed
     * @throws UncheckedIOException if writing fails
     */
    public void writeForExcel(Language language, Appendable target) {
        try {
            target.append(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean isFrench = language == Language.FRENCH;
        Excel excel = new Excel(target, isFrench ? ";" : ",", isFrench ? "," : ".");
        excel.write(IntStream.range(0, names.size())
                .mapToObj(column -> heading(column, language))
                .toList());
        forEach(excel::numbered);
    }

    /** A CSV in the form of one language. */
    private final class Excel {

        private final Appendable target;
        private final String separator;
        private final String point;

        Excel(Appendable target, String separator, String point) {
            this.target = target;
            this.separator = separator;
            this.point = point;
        }

        void numbered(List<String> cells) {
            List<String> written = new ArrayList<>(cells);
            for (int i = 0; i < cells.size(); i++) {
                if (i < names.size() && isNumber(i)) {
                    written.set(i, number(cells.get(i)));
                }
            }
            write(written);
        }

        private String number(String cell) {
            String bare = cell.startsWith(GUARDED_NUMBER) ? cell.substring(1) : cell;
            return NUMBER.matcher(bare).matches() ? bare.replace(".", point) : cell;
        }

        void write(List<String> cells) {
            try {
                for (int i = 0; i < cells.size(); i++) {
                    target.append(i == 0 ? "" : separator).append(quoted(cells.get(i)));
                }
                target.append("\r\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String quoted(String cell) {
            boolean isNumber = separator.equals(";")
                    && NUMBER.matcher(cell.replace(',', '.')).matches();
            boolean isPlain = isNumber || !NEEDS_QUOTES.matcher(cell).find();
            return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
        }
    }
}
