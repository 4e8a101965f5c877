package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A table of data centres: the good rows, and every problem. Immutable and thread-safe.
 *
 * @param dataCentres  the good rows
 * @param problems  every problem, in the order of the file
 */
public record DataCentreTable(List<DataCentre> dataCentres, List<Problem> problems) {

    private static final List<String> REQUIRED = List.of("nomCourtDatacenter", "pue", "localisation");
    private static final List<String> OPTIONAL =
            List.of("nomLongDatacenter", "nomEntite", "nomSourceDonnee", "qualite");

    /**
     * Creates a table.
     *
     * @param dataCentres  the good rows
     * @param problems  every problem
     */
    public DataCentreTable {
        dataCentres = List.copyOf(dataCentres);
        problems = List.copyOf(problems);
    }

    /**
     * Reads NumEcoEval's table of data centres, {@code nomCourtDatacenter;pue;localisation} and optionally
     * {@code nomLongDatacenter;nomEntite;nomSourceDonnee;qualite}; the caller closes the stream. The short name must be there once;
     * a blank PUE or place is not known.
     *
     * @param stream  the CSV text
     * @param file  the name for problems
     * @return the good rows and every problem
     */
    public static DataCentreTable read(InputStream stream, String file) {
        CsvTable table = CsvTable.readOfPeople(stream, file);
        List<Problem> problems = new ArrayList<>(table.problems());
        List<DataCentre> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (!table.columns().isEmpty() && RowReader.requireColumns(table, REQUIRED, OPTIONAL, problems)) {
            table.rows()
                    .forEach(row ->
                            row(RowReader.ofPeople(table, row, problems), names).ifPresent(all::add));
        }
        return new DataCentreTable(all, problems);
    }

    private static Optional<DataCentre> row(RowReader row, Set<String> names) {
        String name = row.text("nomCourtDatacenter");
        Optional<Double> pue = row.number("pue", 1, Double.MAX_VALUE, ">= 1");
        Optional<String> place = row.optional("localisation");
        if (!name.isEmpty() && !names.add(name)) {
            row.problem("nomCourtDatacenter", ProblemCode.DUPLICATE_LINE, name);
        }
        OptionalDouble known = pue.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        return row.isSound() ? Optional.of(new DataCentre(name, known, place)) : Optional.empty();
    }
}
