package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.spreadsheets.CsvSheet;
import io.github.evalcarbone.spreadsheets.Spreadsheets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The inventory named on the command line: CSV, a sheet of a spreadsheet, or JSON, by the name of the file. A sheet that is not named
 * is found by the layouts.
 */
record InventoryFile(InputFile file, Optional<String> sheet, List<CsvLayout> layouts) {

    boolean isSpreadsheet() {
        return Spreadsheets.isOne(file.name());
    }

    boolean isJson() {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The rows as CSV. */
    Checked<TextSource> csv() {
        return isSpreadsheet() ? csvSheet().map(CsvSheet::csv) : file.source();
    }

    Checked<CsvSheet> csvSheet() {
        return file.read(source -> Spreadsheets.read(source, sheet, reader()));
    }

    /** A reader that finds the header of the rows. */
    CsvInventory reader() {
        return CsvInventory.of(layouts);
    }
}
