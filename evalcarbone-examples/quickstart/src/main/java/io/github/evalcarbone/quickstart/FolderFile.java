package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.DataCentreTable;
import io.github.evalcarbone.intake.system.SystemTable;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.spreadsheets.CsvSheet;
import io.github.evalcarbone.spreadsheets.Spreadsheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file of a folder: one of NumEcoEval's tables, or one that ought to be and cannot be read, or something else. */
record FolderFile(Path path) {

    private static final Pattern HEADER = Pattern.compile("[^\n]*[;,\t].*", Pattern.DOTALL);
    private static final int BEGINNING = 1 << 16;

    /** The table that its header makes it; nothing if it has another header or none. */
    Optional<SystemTable> table() {
        return Files.isRegularFile(path) ? text().flatMap(FolderFile::table) : Optional.empty();
    }

    private Optional<TextSource> text() {
        TextSource file = TextSource.of(path);
        return isSheet() ? Spreadsheets.read(file, Optional.empty()).value().map(CsvSheet::csv) : Optional.of(file);
    }

    private static Optional<SystemTable> table(TextSource text) {
        try {
            return SystemTable.of(text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isSheet() {
        return Spreadsheets.isOne(path.toString());
    }

    /** Tests for a table in a spreadsheet, of which a folder has none, and for a CSV file that is no table at all. */
    boolean isUnread() {
        return isSheet() ? table().isPresent() : isCsv() && !isTable();
    }

    private boolean isCsv() {
        return Files.isRegularFile(path)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Any table will do, such as that of entities: its text can be read, and its header has more than one column. */
    private boolean isTable() {
        boolean isText = DataCentreTable.read(TextSource.of(path)).problems().stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR
                        && problem.location().row() == 0);
        return isText && HEADER.matcher(beginning()).matches();
    }

    private String beginning() {
        try (var stream = Files.newInputStream(path)) {
            return new String(stream.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
