package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.intake.heading.Synonyms;
import io.github.evalcarbone.intake.refusal.SharedReasons;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads tables of data centres. Thread-safe. */
public final class DataCentreTable {

    private static final List<String> REQUIRED = List.of("nomCourtDatacenter", "pue", "localisation");
    private static final List<String> OPTIONAL =
            List.of("nomLongDatacenter", "nomEntite", "nomSourceDonnee", "qualite");

    private static final CsvTable.Known COLUMNS = new CsvTable.Known(REQUIRED, OPTIONAL, Synonyms.byKey());
    /** The name of the layout of this table in remarks on columns. */
    private static final String LAYOUT = "numecoeval";

    private DataCentreTable() {}

    /**
     * Reads NumEcoEval's table of data centres, {@code nomCourtDatacenter;pue;localisation} and optionally
     * {@code nomLongDatacenter;nomEntite;nomSourceDonnee;qualite}. The short name is required and must be unique; a
     * blank PUE or place is unknown.
     *
     * @param file  the CSV text
     * @return the data centres, or those of the valid rows with every problem; none if the text or its header cannot be read
     */
    public static Checked<List<DataCentre>> read(TextSource file) {
        CsvTable table = CsvTable.readOfPeople(file, COLUMNS);
        List<Problem> problems = new ArrayList<>();
        List<Problem> remarks = new ArrayList<>();
        RowReader.report(table, problems, remarks);
        List<DataCentre> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (table.columns().isEmpty() || !RowReader.requireColumns(table, COLUMNS, LAYOUT, problems, remarks)) {
            return Checked.failed(SharedReasons.joined(problems));
        }
        table.rows()
                .forEach(row ->
                        row(RowReader.ofPeople(table, row, problems), names).ifPresent(all::add));
        return Checked.partial(List.copyOf(all), SharedReasons.joined(problems)).withRemarks(remarks);
    }

    /**
     * Reads a table of data centres, and throws an exception if it has a fault.
     *
     * @param file  the CSV text, as for {@link #read}
     * @return the data centres
     * @throws io.github.evalcarbone.problem.InvalidDataException if a row or the file has a fault; it carries every
     *     fault
     */
    public static List<DataCentre> load(TextSource file) {
        return read(file).orThrow();
    }

    private static Optional<DataCentre> row(RowReader row, Set<String> names) {
        String name = row.text("nomCourtDatacenter");
        Optional<Double> pue = row.number("pue", 1, Double.MAX_VALUE, ">= 1");
        Optional<String> place = row.optional("localisation");
        if (!name.isEmpty() && !names.add(name)) {
            row.problem("nomCourtDatacenter", CoreCode.DUPLICATE_LINE_ID, name);
        }
        return row.isSound() ? Optional.of(new DataCentre(name, pue, place)) : Optional.empty();
    }
}
