package io.github.evalcarbone.publishing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a source published, as its rows. */
public final class Raw {

    /**
     * A row of a raw table.
     *
     * @param file  the name of the file
     * @param line  its line, the header being 1
     * @param cells  its cells
     */
    public record Row(String file, long line, NamedCsvRecord cells) {

        /** The cell of a column. */
        public String get(String column) {
            return cells.getField(column).strip();
        }

        /** Whether a cell has content. */
        public boolean has(String column) {
            return !get(column).isEmpty();
        }

        /** The number in a cell, every digit kept. */
        public BigDecimal number(String column) {
            return new BigDecimal(get(column));
        }

        /** Where it stands. */
        public String locator() {
            return file + " row " + line;
        }
    }

    private Raw() {}

    /** The rows of a CSV file with a header. */
    public static List<Row> csv(Path file, char separator) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(file)) {
            String name = String.valueOf(file.getFileName());
            return reader.stream()
                    .map(row -> new Row(name, row.getStartingLineNumber(), row))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of our own, which are a resource beside a class. */
    public static List<Row> notes(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(stream)) {
            return reader.stream()
                    .map(row -> new Row(file, row.getStartingLineNumber(), row))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder whose names end so, in order. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a table must have under a key. */
    public static <V> V known(Map<String, V> table, String key) {
        V value = table.get(key);
        if (value == null) {
            throw new IllegalStateException("[" + key + "] must be one of " + table.keySet() + ".");
        }
        return value;
    }

    /** A number without exponent and without zeros at its end. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
