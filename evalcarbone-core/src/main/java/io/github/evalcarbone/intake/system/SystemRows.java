package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.TableNumbers;
import io.github.evalcarbone.document.TableNumbers.Field;
import io.github.evalcarbone.intake.heading.Synonyms;
import io.github.evalcarbone.intake.refusal.SharedReasons;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.RefusedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Reads the rows of tables, one table after the other, and builds the system of the valid ones. Not thread-safe. */
final class SystemRows {

    /** The name of the layout of these tables in remarks on columns. */
    private static final String LAYOUT = "numecoeval";

    private final InformationSystemBuilder system;
    private final List<Problem> problems;
    private final List<Problem> remarks;
    private final ApplicationRows applications = new ApplicationRows();

    private SystemRows(InformationSystemBuilder system, List<Problem> problems, List<Problem> remarks) {
        this.system = system;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** Reads the tables of hosts first, since they place lines of the inventory in data centres. */
    static SystemRows of(Inventory inventory, List<DataCentre> dataCentres, List<TextSource> hosts) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> remarks = new ArrayList<>();
        List<RefusedPart> refused = new ArrayList<>();
        List<HostRow> rows = hosts.stream()
                .flatMap(file -> HostTable.rows(file, problems, remarks, refused::add).stream())
                .flatMap(List::stream)
                .toList();
        Inventory placed = new HostRooms(dataCentres, problems, remarks).place(inventory, rows);
        InformationSystemBuilder system = InformationSystem.builder(placed);
        rows.forEach(row -> system.add(row.host(), row.at()));
        refused.forEach(system::refuse);
        return new SystemRows(system, problems, remarks);
    }

    void machines(TextSource file) {
        List<String> columns = new ArrayList<>(VirtualMachineRows.READ);
        columns.addAll(CloudRows.READ);
        List<Field> numbers = new ArrayList<>(VirtualMachineRows.NUMBERS);
        numbers.addAll(CloudRows.NUMBERS);
        CsvTable table = read(file, columns, VirtualMachineRows.NOT_READ, 2, numbers, this::machine);
        notRead(table, CloudRows.READ, (row, column) -> !CloudRows.isCloud(table.cell(row, CloudRows.KIND)));
        notRead(table, CloudRows.NOT_READ, (row, column) -> CloudRows.isCloud(table.cell(row, CloudRows.KIND)));
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
        CsvTable table = rows(
                file,
                ApplicationRows.READ,
                ApplicationRows.NOT_READ,
                2,
                ApplicationRows.NUMBERS,
                row -> applications.add(row).ifPresent(system::refuse));
        notRead(table, ApplicationRows.NOT_READ, (row, column) -> ApplicationRows.isNotRead(table, row, column));
    }

    void messaging(TextSource file) {
        read(
                file,
                MessagingRows.READ,
                MessagingRows.NOT_READ,
                4,
                MessagingRows.NUMBERS,
                row -> MessagingRows.month(row)
                        .ifPresentOrElse(
                                month -> system.add(month, row.at("moisAnnee")),
                                () -> system.refuse(MessagingRows.refused(row))));
    }

    private CsvTable read(
            TextSource file,
            List<String> read,
            List<String> notRead,
            int required,
            List<Field> numbers,
            Consumer<RowReader> rows) {
        CsvTable table = rows(file, read, notRead, required, numbers, rows);
        notRead(table, notRead, (row, column) -> true);
        return table;
    }

    private CsvTable rows(
            TextSource file,
            List<String> read,
            List<String> notRead,
            int required,
            List<Field> numbers,
            Consumer<RowReader> rows) {
        List<String> optional = new ArrayList<>(read.subList(required, read.size()));
        optional.addAll(notRead);
        CsvTable.Known known = new CsvTable.Known(read.subList(0, required), optional, Synonyms.byKey());
        CsvTable table = CsvTable.readOfPeople(file, known);
        RowReader.report(table, problems, remarks);
        if (!table.columns().isEmpty() && RowReader.requireColumns(table, known, LAYOUT, problems, remarks)) {
            TableNumbers decided = TableNumbers.ofFormat(table, numbers);
            table.rows().forEach(row -> rows.accept(RowReader.ofColumns(table, row, problems, decided)));
            remarks.addAll(decided.remarks());
        }
        return table;
    }

    private void notRead(CsvTable table, List<String> columns, BiPredicate<CsvTable.Row, String> cells) {
        List<String> filled = columns.stream()
                .filter(column -> table.rows().stream()
                        .anyMatch(row -> cells.test(row, column)
                                && !table.cell(row, column).isEmpty()))
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
        InformationSystem built = system.report(SharedReasons.joined(problems)).build();
        return Checked.partial(built, built.problems()).withRemarks(remarks);
    }
}
