package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.CsvRows;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables in which NumEcoEval and G4IT, either generation, describe an information system. Each is told by the column that names
 * its rows, whatever the file is called.
 */
public enum SystemTable {
    /** Applications, a row for each environment and machine. */
    APPLICATIONS("nomApplication"),
    /** Virtual machines. */
    VIRTUAL_MACHINES("nomEquipementVirtuel"),
    /** Physical equipment. */
    EQUIPMENT("nomEquipementPhysique"),
    /** Data centres. */
    DATA_CENTRES("nomCourtDatacenter"),
    /** Messaging, a row a month. */
    MESSAGING("moisAnnee");

    /** No header is longer than this, in bytes. */
    private static final int HEADER = 1 << 16;

    private final String column;

    SystemTable(String column) {
        this.column = column;
    }

    /** {@return the column that names the rows, and by which the table is known} */
    public String column() {
        return column;
    }

    /**
     * Finds which table a text is by its header. A table refers to those before it: one of machines names equipment too.
     *
     * @param file  the CSV text, of which 64 KiB are read
     * @return the table, or empty if it is none of them
     * @throws IOException if the text cannot be opened or read
     */
    public static Optional<SystemTable> of(TextSource file) throws IOException {
        Header header = new Header();
        CsvRows.readOfPeople(TextSource.of(file.name(), beginning(file)), HEADER, header);
        return Arrays.stream(values())
                .filter(table -> header.columns.contains(table.column.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static byte[] beginning(TextSource file) throws IOException {
        try (InputStream stream = file.open()) {
            return stream.readNBytes(HEADER);
        }
    }

    /** Takes the names of the columns; what follows may be cut anywhere, and is none of its business. */
    private static final class Header implements CsvRows.Receiver {

        private List<String> columns = List.of();

        @Override
        public List<CsvCell> header(List<String> names) {
            columns = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            return names.stream().map(name -> CsvCell.IGNORED).toList();
        }

        @Override
        public void row(long line) {}

        @Override
        public void badRow(Problem problem) {}

        @Override
        public void remark(Problem problem) {}

        @Override
        public void problem(Problem problem) {}
    }
}
