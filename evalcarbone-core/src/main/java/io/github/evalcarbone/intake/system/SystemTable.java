package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.CsvReceiver;
import io.github.evalcarbone.document.CsvRows;
import io.github.evalcarbone.document.heading.HeaderSearch;
import io.github.evalcarbone.document.heading.Heading;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables in which NumEcoEval 1 and 2 and G4IT describe an information system. Each is recognised by the column that
 * names its rows, independent of the name of the file.
 */
public enum SystemTable {
    /** Applications, a row for each environment and machine. */
    APPLICATIONS("nomApplication"),
    /** Virtual machines. */
    VIRTUAL_MACHINES("nomEquipementVirtuel"),
    /** The capacities of hosts. */
    HOSTS("hote", "host"),
    /** Physical equipment. */
    EQUIPMENT("nomEquipementPhysique"),
    /** Data centres. */
    DATA_CENTRES("nomCourtDatacenter"),
    /** Messaging, one row per month. */
    MESSAGING("moisAnnee");

    /** No header is longer than this, in bytes. */
    private static final int HEADER = 1 << 16;

    /** The columns of all tables in normal form. */
    private static final Set<String> COLUMNS = Stream.of(
                    ApplicationRows.READ,
                    CloudRows.READ,
                    MessagingRows.READ,
                    VirtualMachineRows.READ,
                    HostColumn.known().optional(),
                    List.of("nomCourtDatacenter", "pue", "localisation", "modele", "type"))
            .flatMap(List::stream)
            .map(Heading::key)
            .collect(Collectors.toUnmodifiableSet());

    private final String column;
    private final String alternative;

    SystemTable(String column) {
        this(column, column);
    }

    SystemTable(String column, String alternative) {
        this.column = column;
        this.alternative = alternative;
    }

    private boolean isNamedIn(List<String> columns) {
        return columns.contains(Heading.key(column)) || columns.contains(Heading.key(alternative));
    }

    /** {@return the column that names the rows, by which the table is recognised; that of hosts has an English name too} */
    public String column() {
        return column;
    }

    /**
     * Finds the table of a text by its header. The first constant whose column occurs decides, as a table may refer to
     * those declared after it: a table of machines names equipment too.
     *
     * @param file  the CSV text, of which 64 KiB are read
     * @return the table; empty if it is none of them
     * @throws IOException if the text cannot be opened or read
     */
    public static Optional<SystemTable> of(TextSource file) throws IOException {
        Header header = new Header();
        CsvRows.readOfPeople(TextSource.of(file.name(), beginning(file)), HEADER, header);
        return Arrays.stream(values())
                .filter(table -> table.isNamedIn(header.columns))
                .findFirst();
    }

    private static byte[] beginning(TextSource file) throws IOException {
        try (InputStream stream = file.open()) {
            return stream.readNBytes(HEADER);
        }
    }

    /** Receives the names of the columns; below the first line, one name alone is that of something else. The rest of the text, which may be cut off anywhere, is ignored. */
    private static final class Header implements CsvReceiver {

        private List<String> columns = List.of();
        private boolean isFirst = true;

        @Override
        public int fit(List<String> names) {
            List<String> keys = keys(names);
            boolean isTable = Arrays.stream(values()).anyMatch(table -> table.isNamedIn(keys));
            boolean isSure = isFirst || keys.stream().filter(COLUMNS::contains).count() > 1;
            isFirst = false;
            return isTable && isSure ? HeaderSearch.CERTAIN : 0;
        }

        private static List<String> keys(List<String> names) {
            return names.stream().map(Heading::key).toList();
        }

        @Override
        public List<CsvCell> header(int line, List<String> names) {
            columns = keys(names);
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
