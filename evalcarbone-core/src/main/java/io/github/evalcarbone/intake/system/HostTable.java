package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.TableNumbers;
import io.github.evalcarbone.intake.refusal.SharedReasons;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.RefusedPart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads tables of the capacities of hosts. Thread-safe. */
public final class HostTable {

    private static final double GIGABYTES_PER_TERABYTE = 1_000;
    /** The name of the layout of this table in remarks on columns. */
    private static final String LAYOUT = "hosts";

    private HostTable() {}

    /**
     * Reads a table of hosts: {@code hote} or {@code host}, the id of a line of equipment, and optionally {@code vCPU} or
     * {@code vcpus}, {@code memoireGo} or {@code memoryGb}, {@code stockageGo} or {@code storageGb}, {@code stockageTo} or
     * {@code storageTb} (1 TB is 1,000 GB), all of them of the whole line, and its data centre,
     * {@code centreDeDonnees} or {@code dataCentre}. A blank cell is unknown.
     *
     * @param file  the CSV text
     * @return the capacities, or those of the valid rows with every problem; none if the text or its header cannot be read
     */
    public static Checked<List<Host>> read(TextSource file) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> remarks = new ArrayList<>();
        Optional<List<HostRow>> rows = rows(file, problems, remarks, refused -> {});
        return rows.map(read ->
                        Checked.partial(read.stream().map(HostRow::host).toList(), SharedReasons.joined(problems)))
                .orElseGet(() -> Checked.failed(SharedReasons.joined(problems)))
                .withRemarks(remarks);
    }

    /** Returns the valid rows; nothing if the text or its header cannot be read. */
    static Optional<List<HostRow>> rows(
            TextSource file, List<Problem> problems, List<Problem> remarks, Consumer<RefusedPart> refused) {
        CsvTable table = CsvTable.readOfPeople(file, HostColumn.known());
        RowReader.report(table, problems, remarks);
        if (table.columns().isEmpty()
                || !RowReader.requireColumns(table, HostColumn.known(table), LAYOUT, problems, remarks)) {
            return Optional.empty();
        }
        List<HostRow> rows = new ArrayList<>();
        TableNumbers numbers = TableNumbers.of(table, HostColumn.numbers(table));
        table.rows().forEach(row -> {
            RowReader cells = RowReader.ofColumns(table, row, problems, numbers);
            row(table, cells).ifPresentOrElse(rows::add, () -> refused.accept(refused(table, cells)));
        });
        remarks.addAll(numbers.remarks());
        return Optional.of(rows);
    }

    private static RefusedPart refused(CsvTable table, RowReader row) {
        Optional<String> id = row.optional(HostColumn.HOST.in(table));
        return RefusedPart.of(Kind.HOST, id, id.stream().toList());
    }

    private static Optional<HostRow> row(CsvTable table, RowReader row) {
        String id = row.text(HostColumn.HOST.in(table));
        Optional<Double> vcpus = positive(table, row, HostColumn.VCPU);
        Optional<Double> memory = positive(table, row, HostColumn.MEMORY);
        Optional<Double> storage = storage(table, row);
        String room = HostColumn.ROOM.in(table);
        return row.isSound()
                ? Optional.of(new HostRow(
                        new Host(id, vcpus, memory, storage),
                        row.at(HostColumn.HOST.in(table)),
                        row.optional(room),
                        row.at(room)))
                : Optional.empty();
    }

    /** Returns the storage in GB; a row that states it in both units is refused, as they may differ. */
    private static Optional<Double> storage(CsvTable table, RowReader row) {
        Optional<Double> gigabytes = positive(table, row, HostColumn.GIGABYTES);
        Optional<Double> terabytes = positive(table, row, HostColumn.TERABYTES);
        if (gigabytes.isPresent() && terabytes.isPresent()) {
            row.problem(HostColumn.TERABYTES.in(table), CoreCode.BOTH_UNITS, HostColumn.GIGABYTES.in(table));
        }
        return gigabytes.or(() -> terabytes.map(number -> number * GIGABYTES_PER_TERABYTE));
    }

    private static Optional<Double> positive(CsvTable table, RowReader row, HostColumn column) {
        return row.number(TableNumbers.Field.above0(column.in(table)));
    }
}
