package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.InventoryJson;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.spreadsheets.CsvSheet;
import io.github.evalcarbone.spreadsheets.Spreadsheets;
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
    Checked<Inventory> json() {
        VALIDATION.setLevel(Level.WARNING); // it says hello otherwise
        return file.read(source -> InventoryJson.read(source, EquipmentRecords.checked()));
    }

    /** Reads the lines, and what is to be known of them. */
    Checked<Inventory> intake(Function<TextSource, Checked<Inventory>> reader) {
        return isSpreadsheet() ? ofSheet(one -> one.complete(reader.apply(one.csv()))) : file.read(reader);
    }

    /** Reads the rows as CSV for anything else. */
    Checked<String> text(Function<TextSource, String> reader) {
        return isSpreadsheet()
                ? ofSheet(one -> Checked.of(reader.apply(one.csv())))
                : file.read(source -> Checked.of(reader.apply(source)));
    }

    private <T> Checked<T> ofSheet(Function<CsvSheet, Checked<T>> reader) {
        return file.read(source -> Spreadsheets.read(source, sheet).flatMap(reader));
    }
}
