package io.github.evalcarbone.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.evalcarbone.document.heading.HeaderSearch;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Reads the records of a CSV file unchanged, even faulty ones, for display; and those of a CSV that this library wrote. */
public final class CsvRecords {

    private CsvRecords() {}

    /**
     * A record.
     *
     * @param line  the line it starts on, the first of the file being 1
     * @param cells  its cells, unchanged; those beyond the largest number of columns are left out
     */
    public record Row(long line, List<String> cells) {}

    /**
     * Reads the records; none of a file that is no table. Stops silently where {@link CsvRows} stops, which has reported the problem.
     *
     * @param source  the text, as exported by people; opened and closed here
     * @param mostBytes  the largest number of bytes read
     * @param fit  how well a line fits as the header, as of {@link CsvReceiver#fit}
     * @param receiver  receives the records, the header first, without empty lines
     */
    public static void read(
            TextSource source, long mostBytes, ToIntFunction<List<String>> fit, Consumer<Row> receiver) {
        try (InputStream stream = source.open()) {
            TextReader text = new TextReader(stream, mostBytes, true);
            if (text.kind().isEmpty() && !text.isBinary()) {
                read(text, fit, receiver);
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            // What follows cannot be read; the caller has already reported why.
        }
    }

    /**
     * Reads the records of a CSV that this library wrote, its cells separated by semicolons.
     *
     * @param csv  the CSV
     * @param first  the index of the first record, the header being 0
     * @param most  the largest number of records
     * @param receiver  receives the cells of each record
     */
    public static void read(String csv, long first, long most, Consumer<List<String>> receiver) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            records.stream().skip(first).limit(most).map(CsvRecord::getFields).forEach(receiver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(TextReader text, ToIntFunction<List<String>> fit, Consumer<Row> receiver)
            throws IOException {
        char separator =
                CsvRows.header(text, fit).map(HeaderSearch.Place::separator).orElse(';');
        try (CsvReader<Row> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(new Cells(), text)) {
            records.forEach(receiver);
        }
    }

    /** Collects the cells of one record after the other. */
    private static final class Cells extends CsvHandler<Row> {

        private List<String> cells = new ArrayList<>();

        @Override
        protected void beginRecord(long startingLine) {
            super.beginRecord(startingLine);
            cells = new ArrayList<>();
        }

        @Override
        protected void addField(char[] text, int offset, int length, boolean quoted) {
            if (count++ < CsvRecordCells.MOST_COLUMNS) {
                cells.add(new String(text, offset, length));
            }
        }

        @Override
        protected Row buildRecord() {
            return new Row(line(), cells);
        }
    }
}
