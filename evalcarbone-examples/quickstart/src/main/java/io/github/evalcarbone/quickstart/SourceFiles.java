package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.system.SystemIntake;
import io.github.evalcarbone.intake.system.SystemTable;
import io.github.evalcarbone.intake.system.SystemTables;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

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
    SystemIntake system(Inventory inventory, Options options) {
        SystemTables tables = SystemTables.on(inventory);
        read(SystemTable.VIRTUAL_MACHINES, tables::virtualMachines, options);
        read(SystemTable.APPLICATIONS, tables::applications, options);
        read(SystemTable.MESSAGING, tables::messaging, options);
        return tables.build();
    }

    /** Tells which tables of what runs there are not there, when nothing can be read that they refer to. */
    void requireReadable(Options options) {
        names.entrySet().stream()
                .filter(named -> ON_EQUIPMENT.contains(named.getKey()))
                .map(named -> new InputFile(named.getValue()))
                .forEach(file -> options.take(file.read(stream -> Checked.of(file, List.of()))));
    }

    private void read(SystemTable table, BiFunction<InputStream, String, SystemTables> reader, Options options) {
        Optional.ofNullable(names.get(table))
                .map(InputFile::new)
                .ifPresent(file ->
                        options.take(file.read(stream -> Checked.of(reader.apply(stream, file.name()), List.of()))));
    }
}
