package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.intake.Intake;
import io.github.evalcarbone.json.InventoryJson;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.spreadsheets.CsvSheet;
import io.github.evalcarbone.spreadsheets.Spreadsheets;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The inventory named on the command line: CSV, a sheet of a spreadsheet, or JSON, by the name of the file. */
record InventoryFile(InputFile file, Optional<String> sheet) {

    private static final Logger VALIDATION = Logger.getLogger("org.hibernate.validator");

    boolean isSpreadsheet() {
        return Spreadsheets.isOne(file.name());
    }

    boolean isJson() {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Reads an inventory of JSON. */
    Checked<Intake> json() {
        VALIDATION.setLevel(Level.WARNING); // it says hello otherwise
        return file.read(stream -> {
            Checked<Intake> read = InventoryJson.read(TextSource.of(file.name(), stream), EquipmentRecords.checked());
            return read.value().isPresent() ? Checked.of(read.value().get(), List.of()) : read;
        });
    }

    /** Reads the lines, and what is to be known of them. */
    Checked<Intake> intake(Function<InputStream, Intake> reader) {
        return isSpreadsheet() ? ofSheet(one -> one.complete(reader.apply(one.csv()))) : ofFile(reader);
    }

    /** Reads the rows as CSV for anything else. */
    Checked<String> text(Function<InputStream, String> reader) {
        return isSpreadsheet() ? ofSheet(one -> reader.apply(one.csv())) : ofFile(reader);
    }

    private <T> Checked<T> ofFile(Function<InputStream, T> reader) {
        return file.read(stream -> Checked.of(reader.apply(stream), List.of()));
    }

    private <T> Checked<T> ofSheet(Function<CsvSheet, T> reader) {
        return file.read(stream -> {
            Checked<CsvSheet> found = Spreadsheets.read(stream, file.name(), sheet);
            return new Checked<>(found.value().map(reader), found.problems());
        });
    }
}
