package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Lifetime;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the form of EvalCarbone SIH as CSV: {@code modele;type;quantite;dureeDeVie;heuresParJour}, and optionally
 * {@code id;libelle;pays;site;service}.
 * <p>
 * UTF-8 with or without byte order mark; separator {@code ;}, {@code ,} or tab; decimal point or comma. A line needs a
 * model or a type, and a quantity. A blank lifetime is that of the type; blank hours leave the reference consumption as it
 * is; a blank country is France, as in the form, and the inventory says so. The id of a line is {@code line-} and its row
 * in the file, unless there is a column {@code id}. Thread-safe.
 */
public final class SihForm {

    private static final List<String> REQUIRED = List.of("modele", "type", "quantite", "dureeDeVie", "heuresParJour");
    private static final List<String> OPTIONAL = List.of("id", "libelle", "pays", "site", "service");
    private static final String COUNTRY = "FR";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final List<Equipment> equipment = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int withoutCountry;

    private SihForm(String file) {
        this.file = file;
    }

    /**
     * Reads an inventory; the caller closes the stream.
     *
     * @param stream  the CSV text
     * @param file  the name for problems
     * @param name  what to call the inventory
     * @param evaluationDate  the day the footprint is to be computed for
     * @return the good rows and every problem; never an exception for bad data
     */
    public static Intake read(InputStream stream, String file, String name, LocalDate evaluationDate) {
        return new SihForm(file).read(CsvTable.read(stream, file), name, evaluationDate);
    }

    private Intake read(CsvTable table, String name, LocalDate evaluationDate) {
        if (!table.columns().isEmpty() && RowReader.requireColumns(table, REQUIRED, OPTIONAL, problems)) {
            table.rows().forEach(row -> line(RowReader.ofPeople(table, row, problems)));
            if (table.rows().isEmpty() && table.problems().isEmpty()) {
                problems.add(Problem.of(ProblemCode.EMPTY_FILE, Location.file(file), file));
            }
        }
        problems.addAll(table.problems());
        problems.sort((left, right) ->
                Integer.compare(left.location().row(), right.location().row()));
        long leftOut = problems.stream()
                .mapToInt(problem -> problem.location().row())
                .filter(row -> row > 1)
                .distinct()
                .count();
        if (Checked.hasError(problems)) {
            // a fault of the file as a whole leaves out every row, whose number is then not known
            String rows = leftOut > 0 ? String.valueOf(leftOut) : "*";
            remarks.add(Problem.of(ProblemCode.ROWS_LEFT_OUT, Location.file(file), rows));
        }
        if (withoutCountry > 0) {
            remarks.add(
                    0,
                    Problem.of(
                            ProblemCode.COUNTRY_ASSUMED, Location.file(file), COUNTRY, String.valueOf(withoutCountry)));
        }
        return new Intake(new Inventory(name, Optional.empty(), evaluationDate, equipment, remarks), problems);
    }

    private void line(RowReader row) {
        int before = problems.size();
        Optional<String> model = row.optional("modele");
        Optional<String> type = row.optional("type");
        if (model.isEmpty() && type.isEmpty()) {
            row.problem("modele", ProblemCode.NEITHER_MODEL_NOR_TYPE);
        }
        Optional<Double> quantity = row.requiredNumber("quantite", 0, Double.MAX_VALUE, ">= 0");
        Optional<Double> years = row.number("dureeDeVie", Double.MIN_VALUE, 1_000, "> 0, <= 1000");
        Optional<Double> hours = row.number("heuresParJour", 0, 24, "0 .. 24");
        String id = row.optional("id").orElse("line-" + row.line());
        if (!ids.add(id)) {
            row.problem("id", ProblemCode.DUPLICATE_LINE, id);
        }
        if (problems.size() == before) {
            equipment.add(equipment(row, id, model, type, quantity.orElseThrow(), years, hours));
        }
    }

    private Equipment equipment(
            RowReader row,
            String id,
            Optional<String> model,
            Optional<String> type,
            double quantity,
            Optional<Double> years,
            Optional<Double> hours) {
        return new Equipment(
                id,
                row.optional("libelle").or(() -> model).or(() -> type).orElse(id),
                model,
                type,
                quantity,
                years.map(Lifetime::years).orElse(Lifetime.OF_TYPE),
                hours.map(UsageProfile::hoursPerDay).orElse(UsageProfile.REFERENCE),
                Optional.of(country(row)),
                Optional.empty(),
                Optional.empty(),
                row.optional("site"),
                row.optional("service"));
    }

    private String country(RowReader row) {
        Optional<String> country = row.optional("pays");
        withoutCountry += country.isEmpty() ? 1 : 0;
        return country.orElse(COUNTRY);
    }
}
