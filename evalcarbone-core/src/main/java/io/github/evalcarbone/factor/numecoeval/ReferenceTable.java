package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A reference table of NumEcoEval or G4IT, whose kind is determined by its header. */
final class ReferenceTable {

    /** The text of a missing value in database exports. */
    private static final String NO_VALUE = "NULL";

    private final ReferenceKind kind;
    private final CsvTable csv;
    private final Map<ReferenceField, String> columns = new EnumMap<>(ReferenceField.class);

    ReferenceTable(ReferenceKind kind, CsvTable csv) {
        this.kind = kind;
        this.csv = new CsvTable(
                csv.file(),
                csv.header(),
                csv.columns(),
                csv.rows().stream().map(ReferenceTable::withoutNulls).toList(),
                csv.problems());
        for (ReferenceField field : ReferenceField.values()) {
            csv.columns().stream().filter(field::isCalled).findFirst().ifPresent(name -> columns.put(field, name));
        }
    }

    private static CsvTable.Row withoutNulls(CsvTable.Row row) {
        return new CsvTable.Row(
                row.line(),
                row.cells().stream()
                        .map(cell -> cell.equals(NO_VALUE) ? "" : cell)
                        .toList());
    }

    ReferenceKind kind() {
        return kind;
    }

    CsvTable csv() {
        return csv;
    }

    /** Returns the name of a column in the table, else its usual name. */
    String column(ReferenceField field) {
        return columns.getOrDefault(field, field.usualName());
    }

    Stream<ReferenceRow> rows(List<Problem> problems) {
        return csv.rows().stream().map(row -> new ReferenceRow(this, row, problems));
    }

    /** Returns whether a row is an electricity mix, which NumEcoEval 2 keeps in the table of devices. */
    boolean isMix(CsvTable.Row row) {
        return csv.cell(row, column(ReferenceField.CATEGORY)).equalsIgnoreCase("electricity-mix");
    }

    /** Returns a problem for each column with values that is not read. */
    Stream<Problem> columnsNotRead() {
        List<String> names = csv.columns().stream()
                .filter(column -> !column.isEmpty()
                        && rowsNotRead(column)
                                .anyMatch(row -> !csv.cell(row, column).isEmpty()))
                .toList();
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.of(
                        CoreCode.COLUMNS_NOT_READ,
                        Location.file(csv.file()),
                        String.join(", ", names),
                        kind.toString()));
    }

    /** Returns the rows whose value in a column is not read: the place of a device is not, that of a mix is. */
    private Stream<CsvTable.Row> rowsNotRead(String column) {
        boolean isPlace = kind == ReferenceKind.IMPACTS && ReferenceField.PLACE.isCalled(column);
        boolean isRead = kind.reads(column);
        return csv.rows().stream().filter(row -> isPlace ? !isMix(row) : !isRead);
    }
}
