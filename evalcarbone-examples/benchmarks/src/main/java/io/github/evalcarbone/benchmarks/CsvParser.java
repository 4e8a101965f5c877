package io.github.evalcarbone.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The parser of the core, configured as in the core, reading a file as a stream and doing nothing else. */
final class CsvParser {

    private CsvParser() {}

    /** Passes on every record, the header first. */
    static void read(Path csv, Consumer<CsvRecord> to) {
        try (Reader text = Files.newBufferedReader(csv);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(';')
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            reader.forEach(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
