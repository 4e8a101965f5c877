package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.DataCentreTable;
import io.github.evalcarbone.intake.system.HostTable;
import io.github.evalcarbone.intake.system.SystemTable;
import io.github.evalcarbone.intake.system.SystemTables;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files that are read, by what they hold; equipment always among them.
 *
 * @param names  the names of the files
 * @param folder  the name of a system that fills a folder
 * @param remarks  remarks on the other files of the folder
 */
record SourceFiles(Map<SystemTable, String> names, Optional<String> folder, List<Problem> remarks) {

    /** What runs on equipment, in the order in which it is read. */
    static final List<SystemTable> ON_EQUIPMENT =
            List.of(SystemTable.HOSTS, SystemTable.VIRTUAL_MACHINES, SystemTable.APPLICATIONS, SystemTable.MESSAGING);

    InputFile equipment() {
        return file(SystemTable.EQUIPMENT).orElseThrow();
    }

    /** The good rows of the table of data centres, if there is one, and what is wrong with the others. */
    Optional<Checked<List<DataCentre>>> dataCentres() {
        return file(SystemTable.DATA_CENTRES).map(file -> file.read(DataCentreTable::read));
    }

    /** The name of the inventory. */
    String title() {
        return folder.orElseGet(() -> equipment().title());
    }

    /** Tests for tables of more than equipment. */
    boolean isSystem() {
        return ON_EQUIPMENT.stream().anyMatch(names::containsKey);
    }

    /** How many good rows the table of hosts has; no result has them. */
    long hosts() {
        return file(SystemTable.HOSTS)
                .flatMap(file -> file.read(HostTable::read).partial())
                .map(List::size)
                .orElse(0);
    }

    /** The tables of what runs on the equipment, which may name data centres. */
    SystemTables system(List<DataCentre> centres, Options options) {
        SystemTables tables = SystemTables.none().withDataCentres(centres);
        tables = with(SystemTable.HOSTS, tables::withHosts, options).orElse(tables);
        tables = with(SystemTable.VIRTUAL_MACHINES, tables::withVirtualMachines, options)
                .orElse(tables);
        tables = with(SystemTable.APPLICATIONS, tables::withApplications, options)
                .orElse(tables);
        return with(SystemTable.MESSAGING, tables::withMessaging, options).orElse(tables);
    }

    private Optional<SystemTables> with(SystemTable table, Function<TextSource, SystemTables> adding, Options options) {
        return file(table).flatMap(file -> options.take(file.source())).map(adding);
    }

    private Optional<InputFile> file(SystemTable table) {
        return named(table).map(InputFile::new);
    }

    /** The name of the file of a table, if there is one. */
    Optional<String> named(SystemTable table) {
        return Optional.ofNullable(names.get(table));
    }

    /** What is wrong with tables that a run without lines has not read; what they refer to is not known. */
    List<Problem> orphans(SystemTables tables, LocalDate day) {
        Inventory none = new Inventory(SystemTable.EQUIPMENT.column(), Optional.empty(), day, List.of(), List.of());
        return tables.read(none).problems().stream()
                .filter(problem -> !problem.is(CoreCode.SYSTEM_REFERENCE_UNKNOWN))
                .toList();
    }
}
