package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.RejectedRows;
import io.github.evalcarbone.intake.system.SystemTable;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the rows left out of every table that was read, each table to a file of its own: rows are corrected under their header. A
 * table without such rows gives a header alone, so that no file of an earlier check is taken for one of this.
 */
record Rejects(String file, Language language, Options options) {

    private static final String CSV = ".csv";

    /** What a file is called after the one that was asked for: as the options that name the tables. */
    private static final Map<SystemTable, String> ENDINGS = Map.of(
            SystemTable.EQUIPMENT, "",
            SystemTable.DATA_CENTRES, "-data-centres",
            SystemTable.HOSTS, "-hosts",
            SystemTable.VIRTUAL_MACHINES, "-virtual",
            SystemTable.APPLICATIONS, "-applications",
            SystemTable.MESSAGING, "-messaging");

    void write(Assessment found, InventoryFile equipment) {
        found.tables()
                .forEach(table -> source(table, equipment)
                        .ifPresent(source -> write(table, csv(table, source, equipment, problems(table, found)))));
    }

    private String csv(TableAccount table, TextSource source, InventoryFile equipment, List<Problem> problems) {
        return table.table() == SystemTable.EQUIPMENT
                ? RejectedRows.csv(source, equipment.reader(), problems, language)
                : RejectedRows.csv(source, problems, language);
    }

    /** A table that cannot be opened has no rows to correct; that it cannot be is a problem already. */
    private static Optional<TextSource> source(TableAccount table, InventoryFile equipment) {
        return table.table() == SystemTable.EQUIPMENT
                ? equipment.csv().value()
                : new InputFile(table.file()).source().value();
    }

    private void write(TableAccount table, String csv) {
        String target = name(ENDINGS.getOrDefault(table.table(), ""));
        try {
            Files.writeString(Path.of(target), csv);
        } catch (IOException | InvalidPathException e) {
            options.problem("--rejects", CommandLineCode.UNWRITABLE_FILE, target);
        }
    }

    /** Rows are found by their number alone. */
    private static List<Problem> problems(TableAccount table, Assessment found) {
        return found.problems().stream()
                .filter(problem -> problem.location().file().equals(table.file()))
                .toList();
    }

    private String name(String ending) {
        boolean hasEnding = file.endsWith(CSV);
        String start = hasEnding ? file.substring(0, file.length() - CSV.length()) : file;
        return start + ending + (hasEnding ? CSV : "");
    }
}
