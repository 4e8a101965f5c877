package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.system.InformationSystem;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads what runs on an inventory from the tables of NumEcoEval and G4IT, either generation: virtual machines, applications and
 * messaging. For one thread; the caller closes the streams.
 * <pre>{@code
 * InformationSystem system = SystemTables.on(inventory)
 *         .virtualMachines(machines, "3-virtual.csv")
 *         .applications(applications, "4-applications.csv")
 *         .build();
 * }</pre>
 * A row that cannot be read is left out and told; what a sound row refers to is checked when the system is built, so that one row left
 * out may be told again where another refers to it.
 */
public final class SystemTables {

    private final InformationSystem.Builder system;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final ApplicationRows applications = new ApplicationRows();

    private SystemTables(Inventory inventory) {
        this.system = InformationSystem.builder(inventory);
    }

    /**
     * Starts with the equipment.
     *
     * @param inventory  the equipment
     * @return a reader without tables
     */
    public static SystemTables on(Inventory inventory) {
        return new SystemTables(inventory);
    }

    /**
     * Reads virtual machines: {@code nomEquipementVirtuel} and {@code nomEquipementPhysique}, and where they are stated
     * {@code cleRepartition} (0 to 1), {@code vCPU}, {@code capaciteStockage} (GB), {@code typeEqv} (calcul or stockage) and
     * {@code quantite}. A row whose {@code typeInfrastructure} is {@code CLOUD_SERVICES} is an instance of a cloud: {@code provider},
     * {@code typeInstance}, {@code location}, and where they are stated {@code chargeMoy} (per cent) and
     * {@code dureeUtilisationAnnuelle} (hours). The table does not state the processor or the server behind it; what lacks for that is a gap
     * of the footprint.
     *
     * @param stream  the CSV text
     * @param file  the name for problems
     * @return this reader
     */
    public SystemTables virtualMachines(InputStream stream, String file) {
        List<String> columns = new ArrayList<>(VirtualMachineRows.READ);
        columns.addAll(CloudRows.READ);
        CsvTable table = read(stream, file, columns, VirtualMachineRows.NOT_READ, 2, this::machine);
        notRead(table, CloudRows.READ, row -> !CloudRows.isCloud(table.cell(row, CloudRows.KIND)));
        notRead(table, CloudRows.NOT_READ, row -> CloudRows.isCloud(table.cell(row, CloudRows.KIND)));
        return this;
    }

    private void machine(RowReader row) {
        Location at = row.at("nomEquipementVirtuel");
        if (CloudRows.isCloud(row.optional(CloudRows.KIND).orElse(""))) {
            CloudRows.instance(row).ifPresent(instance -> system.add(instance, at));
        } else {
            VirtualMachineRows.machine(row).ifPresent(machine -> system.add(machine, at));
        }
    }

    /**
     * Reads applications: {@code nomApplication}, {@code typeEnvironnement}, {@code nomEquipementVirtuel} and {@code domaine}, a row
     * for each environment and machine. An application is one, whatever its environments.
     *
     * @param stream  the CSV text
     * @param file  the name for problems
     * @return this reader
     */
    public SystemTables applications(InputStream stream, String file) {
        read(stream, file, ApplicationRows.READ, ApplicationRows.NOT_READ, 2, applications::add);
        return this;
    }

    /**
     * Reads messaging: {@code moisAnnee} (MMYYYY), {@code nombreMailEmis}, {@code nombreMailEmisXDestinataires} and
     * {@code volumeTotalMailEmis} (MB), a row a month.
     *
     * @param stream  the CSV text
     * @param file  the name for problems
     * @return this reader
     */
    public SystemTables messaging(InputStream stream, String file) {
        read(
                stream,
                file,
                MessagingRows.READ,
                MessagingRows.NOT_READ,
                4,
                row -> MessagingRows.month(row).ifPresent(month -> system.add(month, row.at("moisAnnee"))));
        return this;
    }

    private CsvTable read(
            InputStream stream,
            String file,
            List<String> read,
            List<String> notRead,
            int required,
            Consumer<RowReader> rows) {
        CsvTable table = CsvTable.readOfPeople(stream, file);
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
                    ProblemCode.COLUMNS_NOT_READ,
                    Location.file(table.file()),
                    String.join(", ", filled),
                    CsvLayout.numEcoEval().id()));
        }
    }

    /**
     * Makes the system of all that is sound.
     *
     * @return the system, with every problem of the tables and of their references, and remarks on what was not read
     */
    public SystemIntake build() {
        applications.each(system::add);
        remarks.addAll(applications.remarks());
        InformationSystem built = system.build();
        List<Problem> all = new ArrayList<>(problems);
        built.problems().stream().map(applications::placed).forEach(all::add);
        return new SystemIntake(built, all, remarks);
    }
}
