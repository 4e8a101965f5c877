package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads files as a program would. */
final class Reading {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final String FILE = "parc";

    private Reading() {}

    static Checked<CsvSheet> sheet(byte[] file) {
        return Spreadsheets.read(TextSource.of(FILE, file), Optional.empty());
    }

    static Checked<CsvSheet> sheet(byte[] file, String name) {
        return Spreadsheets.read(TextSource.of(FILE, file), Optional.of(name));
    }

    /** Returns the CSV text of the sheet. */
    static String csv(byte[] file) {
        try (InputStream stream = sheet(file).orThrow().csv().open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the problems for which a file is not read. */
    static Problem refusal(byte[] file) {
        List<Problem> problems = sheet(file).problems();
        if (problems.size() != 1) {
            throw new AssertionError("Not one problem, but " + problems);
        }
        return problems.get(0);
    }

    static Checked<Inventory> inventory(byte[] file) {
        CsvSheet sheet = sheet(file).orThrow();
        return sheet.complete(csvInventory(sheet.csv()));
    }

    static Checked<Inventory> csvInventory(byte[] csv) {
        return csvInventory(TextSource.of(FILE, csv));
    }

    static Checked<Inventory> csvInventory(TextSource csv) {
        return CsvInventory.of(CsvLayout.shipped()).read(csv, FILE, DAY);
    }
}
