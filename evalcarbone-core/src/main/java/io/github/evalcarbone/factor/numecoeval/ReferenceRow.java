package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a reference table, whose cells are accessed by their meaning; problems name the column as the table does.
 */
final class ReferenceRow {

    static final double MOST = Double.MAX_VALUE;

    private final ReferenceTable table;
    private final CsvTable.Row row;
    private final List<Problem> problems;
    private final RowReader cells;

    ReferenceRow(ReferenceTable table, CsvTable.Row row, List<Problem> problems) {
        this.table = table;
        this.row = row;
        this.problems = problems;
        this.cells = RowReader.ofPrograms(table.csv(), row, problems);
    }

    ReferenceKind kind() {
        return table.kind();
    }

    boolean isMix() {
        return table.isMix(row);
    }

    String file() {
        return table.csv().file();
    }

    String locator() {
        return file() + " row " + row.line();
    }

    Optional<String> optional(ReferenceField field) {
        return cells.optional(table.column(field));
    }

    String text(ReferenceField field) {
        return cells.text(table.column(field));
    }

    Optional<Double> number(ReferenceField field, double least, double most, String range) {
        return cells.number(table.column(field), least, most, range);
    }

    Optional<Double> requiredNumber(ReferenceField field, double least, double most, String range) {
        return cells.requiredNumber(table.column(field), least, most, range);
    }

    <T> Optional<T> choice(ReferenceField field, Function<String, Optional<T>> find, String allowed) {
        return cells.choice(table.column(field), find, allowed);
    }

    void problem(ReferenceField field, CoreCode code, String... values) {
        cells.problem(table.column(field), code, values);
    }

    /** Reports why the row is not used, without rejecting the table. */
    void warning(ReferenceField field, CoreCode code, String... values) {
        problems.add(new Problem(code, Severity.WARNING, table.csv().at(row, table.column(field)), List.of(values)));
    }
}
