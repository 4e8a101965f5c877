package io.github.evalcarbone.publishing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the tables that sources published, and notes of our own beside them. */
public final class RawTables {

    private RawTables() {}

    /** The rows of a CSV file with a header. */
    public static List<RawRow> csv(Path file, char separator) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(file)) {
            String name = String.valueOf(file.getFileName());
            return reader.stream()
                    .map(row -> new RawRow(name, row.getStartingLineNumber(), row))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table of our own, a resource beside a class. */
    public static List<RawRow> notes(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(stream)) {
            return reader.stream()
                    .map(row -> new RawRow(file, row.getStartingLineNumber(), row))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder whose names have an ending, in order. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
