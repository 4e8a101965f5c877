package io.github.evalcarbone.equivalence;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Equivalences of climate change, each with its source: those of the library, or a table of one's own.
 * <p>
 * Figures of two publications differ by a third for the same car, so that numbers of two tables, or of two editions of one, are never
 * compared. Immutable and thread-safe.
 *
 * @param rows  the equivalences, those that reports show first
 */
public record EquivalenceTable(List<CitedEquivalence> rows) {

    /** The id of the table of the library: figures of ADEME's Nos Gestes Climat, MIT licence. */
    public static final String SHIPPED = "nos-gestes-climat";

    private static final EquivalenceTable TABLE = read(TextSource.ofResource(EquivalenceTable.class, SHIPPED + ".csv"))
            .orThrow();

    /**
     * Creates a table.
     *
     * @param rows  the equivalences
     */
    public EquivalenceTable {
        rows = List.copyOf(rows);
    }

    /** {@return the table of the library} */
    public static EquivalenceTable shipped() {
        return TABLE;
    }

    /**
     * Reads a table: {@code kg} (kg CO2 eq of one), {@code source}, {@code date}, and words after a number as {@code label_en},
     * {@code label_fr} or both; {@code id}, {@code covers_en}, {@code covers_fr} and {@code licence} may be missing.
     *
     * @param file  the CSV text
     * @return the table, or every problem
     */
    public static Checked<EquivalenceTable> read(TextSource file) {
        CsvTable table = CsvTable.readOfPeople(file, EquivalenceRow.KNOWN);
        List<Problem> problems = new ArrayList<>();
        List<Problem> remarks = new ArrayList<>();
        RowReader.report(table, problems, remarks);
        boolean isSound = !table.columns().isEmpty()
                && RowReader.requireColumns(table, EquivalenceRow.KNOWN, "equivalences", problems, remarks);
        return isSound ? rows(table, problems).withRemarks(remarks) : Checked.failed(problems);
    }

    private static Checked<EquivalenceTable> rows(CsvTable table, List<Problem> problems) {
        List<CitedEquivalence> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            RowReader cells = RowReader.ofPeople(table, row, problems);
            EquivalenceRow.of(cells, row.line()).ifPresent(equivalence -> {
                if (ids.add(equivalence.id())) {
                    rows.add(equivalence);
                } else {
                    cells.problem("id", CoreCode.DUPLICATE_DATASET_KEY, equivalence.id());
                }
            });
        }
        if (table.rows().isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(CoreCode.EMPTY_FILE, Location.file(table.file()), table.file()));
        }
        return Checked.partial(new EquivalenceTable(rows), problems);
    }

    /**
     * Returns what a mass is as much as.
     *
     * @param kilograms  the mass in kg CO2 eq; one that is avoided counts without its sign
     * @param isAtLeast  whether it is incomplete
     * @return a number of each equivalence, in their order; nothing for 0
     */
    public List<Equivalent> of(BigDecimal kilograms, boolean isAtLeast) {
        return kilograms.signum() == 0
                ? List.of()
                : rows.stream()
                        .map(row -> Equivalent.of(row, kilograms, isAtLeast))
                        .toList();
    }
}
