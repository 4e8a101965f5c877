package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.InformationSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads the rows of tables, one table after the other, and builds the system of the valid ones. Not thread-safe. */
final class SystemRows {

    /** The name of the layout of these tables in remarks on columns. */
    private static final String LAYOUT = "numecoeval";

    private final InformationSystem.Builder system;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final ApplicationRows applications = new ApplicationRows();

    SystemRows(Inventory inventory) {
        this.system = InformationSystem.builder(inventory);
    }

    void machines(TextSource file) {
        List<String> columns = new ArrayList<>(VirtualMachineRows.READ);
        columns.addAll(CloudRows.READ);
        CsvTable table = read(file, columns, VirtualMachineRows.NOT_READ, 2, this::machine);
        notRead(table, CloudRows.READ, row -> !CloudRows.isCloud(table.cell(row, CloudRows.KIND)));
        notRead(table, CloudRows.NOT_READ, row -> CloudRows.isCloud(table.cell(row, CloudRows.KIND)));
    }

    private void machine(RowReader row) {
        Location at = row.at("nomEquipementVirtuel");
        if (CloudRows.isCloud(row.optional(CloudRows.KIND).orElse(""))) {
            CloudRows.instance(row)
                    .ifPresentOrElse(instance -> system.add(instance, at), () -> system.refuse(CloudRows.refused(row)));
        } else {
            VirtualMachineRows.machine(row)
                    .ifPresentOrElse(
                            machine -> system.add(machine, at), () -> system.refuse(VirtualMachineRows.refused(row)));
        }
    }

    void applications(TextSource file) {
        CsvTable table = read(
                file,
                ApplicationRows.READ,
                ApplicationRows.NOT_READ,
                2,
                row -> applications.add(row).ifPresent(system::refuse));
        notRead(
                table,
                List.of(ApplicationRows.DEVICE),
                row -> !table.cell(row, "nomEquipementVirtuel").isEmpty());
    }

    void messaging(TextSource file) {
        read(
                file,
                MessagingRows.READ,
                MessagingRows.NOT_READ,
                4,
                row -> MessagingRows.month(row)
                        .ifPresentOrElse(
                                month -> system.add(month, row.at("moisAnnee")),
                                () -> system.refuse(MessagingRows.refused(row))));
    }

    private CsvTable read(
            TextSource file, List<String> read, List<String> notRead, int required, Consumer<RowReader> rows) {
        CsvTable table = CsvTable.readOfPeople(file);
        problems.addAll(table.problems());
        List<String> optional = new ArrayList<>(read.subList(required, read.size()));
        optional.addAll(notRead);
        if (!table.columns().isEmpty()
                && RowReader.requireColumns(table, read.subList(0, required), optional, problems)) {
            table.rows().forEach(row -> rows.accept(RowReader.ofPeople(table, row, problems)));
            notRead(table, notRead, row -> true);
        }
        return table;
    }

    private void notRead(CsvTable table, List<String> columns, Predicate<CsvTable.Row> rows) {
        List<String> filled = columns.stream()
                .filter(column -> table.rows().stream()
                        .filter(rows)
                        .anyMatch(row -> !table.cell(row, column).isEmpty()))
                .toList();
        if (!filled.isEmpty()) {
            remarks.add(Problem.of(
                    CoreCode.COLUMNS_NOT_READ, Location.file(table.file()), String.join(", ", filled), LAYOUT));
        }
    }

    /** Returns the system of all valid rows. */
    Checked<InformationSystem> system() {
        applications.addTo(system);
        remarks.addAll(applications.remarks());
        InformationSystem built = system.report(problems).build();
        return Checked.partial(built, built.problems()).withRemarks(remarks);
    }
}
