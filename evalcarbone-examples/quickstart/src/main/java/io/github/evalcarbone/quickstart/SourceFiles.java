package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.system.SystemTable;
import io.github.evalcarbone.intake.system.SystemTables;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.InformationSystem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files that are read, by what they hold; equipment always among them.
 *
 * @param names  the names of the files
 * @param folder  what to call a system that fills a folder
 * @param remarks  what the folder holds beside them
 */
record SourceFiles(Map<SystemTable, String> names, Optional<String> folder, List<Problem> remarks) {

    private static final List<SystemTable> ON_EQUIPMENT =
            List.of(SystemTable.VIRTUAL_MACHINES, SystemTable.APPLICATIONS, SystemTable.MESSAGING);

    InputFile equipment() {
        return new InputFile(Objects.requireNonNull(names.get(SystemTable.EQUIPMENT)));
    }

    Optional<String> dataCentres() {
        return Optional.ofNullable(names.get(SystemTable.DATA_CENTRES));
    }

    /** What to call the inventory. */
    String title() {
        return folder.orElseGet(() -> equipment().title());
    }

    /** Whether there is more than equipment. */
    boolean isSystem() {
        return ON_EQUIPMENT.stream().anyMatch(names::containsKey);
    }

    /** Reads what runs on the equipment, whatever rows are bad. */
    Checked<InformationSystem> system(Inventory inventory, Options options) {
        SystemTables tables = SystemTables.none();
        tables = with(SystemTable.VIRTUAL_MACHINES, tables::withVirtualMachines, options)
                .orElse(tables);
        tables = with(SystemTable.APPLICATIONS, tables::withApplications, options)
                .orElse(tables);
        tables = with(SystemTable.MESSAGING, tables::withMessaging, options).orElse(tables);
        return tables.read(inventory);
    }

    /** Tells which tables of what runs there are not there, when nothing can be read that they refer to. */
    void requireReadable(Options options) {
        names.entrySet().stream()
                .filter(named -> ON_EQUIPMENT.contains(named.getKey()))
                .map(named -> new InputFile(named.getValue()))
                .forEach(file -> options.take(file.source()));
    }

    private Optional<SystemTables> with(SystemTable table, Function<TextSource, SystemTables> adding, Options options) {
        return Optional.ofNullable(names.get(table))
                .map(InputFile::new)
                .flatMap(file -> options.take(file.source()))
                .map(adding);
    }
}
