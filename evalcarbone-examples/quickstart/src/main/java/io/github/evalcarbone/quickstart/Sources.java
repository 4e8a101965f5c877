package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.system.SystemTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that name the files to read: one inventory, NumEcoEval's tables one by one, or the folder that holds them. */
final class Sources {

    @Parameters(paramLabel = "${bundle:label.inventory}", index = "0", arity = "0..1", descriptionKey = "inventory")
    private Optional<String> inventory;

    @Option(names = "--equipment", paramLabel = "${bundle:label.file}")
    private Optional<String> equipment;

    @Option(
            names = {"--data-centres", "--datacentres"},
            paramLabel = "${bundle:label.file}.csv")
    private Optional<String> dataCentres;

    @Option(names = "--hosts", paramLabel = "${bundle:label.file}.csv")
    private Optional<String> hosts;

    @Option(names = "--virtual", paramLabel = "${bundle:label.file}.csv")
    private Optional<String> virtual;

    @Option(names = "--applications", paramLabel = "${bundle:label.file}.csv")
    private Optional<String> applications;

    @Option(names = "--messaging", paramLabel = "${bundle:label.file}.csv")
    private Optional<String> messaging;

    /** The inventory of equipment as it was named; a folder too, whose tables are not looked for yet. */
    String named() {
        return equipment.or(() -> inventory).orElse("");
    }

    /** Names another file in the place of the inventory, to be read by the same options. */
    void changeTo(String file) {
        inventory = Optional.of(file);
    }

    /** The option that JSON has no use for. */
    Optional<String> dataCentres() {
        return dataCentres;
    }

    /** The files, or nothing without any of equipment; what does not go together is a problem of the options. */
    Optional<SourceFiles> files(Options options) {
        Map<SystemTable, String> named = byTable();
        Optional<Folder> folder = inventory.filter(Folder::isOne).flatMap(name -> Folder.open(name, options));
        folder.ifPresent(in -> in.complete(named, options));
        inventory.filter(file -> !Folder.isOne(file)).ifPresent(file -> single(file, named, options));
        requireEquipment(named, folder, options);
        return named.containsKey(SystemTable.EQUIPMENT)
                ? Optional.of(new SourceFiles(
                        named,
                        folder.map(Folder::title),
                        folder.map(Folder::remarks).orElse(List.of())))
                : Optional.empty();
    }

    private static void single(String file, Map<SystemTable, String> named, Options options) {
        if (named.putIfAbsent(SystemTable.EQUIPMENT, file) != null) {
            options.misuse("--equipment", "argument.equipment", file);
        }
    }

    private Map<SystemTable, String> byTable() {
        Map<SystemTable, String> named = new EnumMap<>(SystemTable.class);
        equipment.ifPresent(file -> named.put(SystemTable.EQUIPMENT, file));
        dataCentres.ifPresent(file -> named.put(SystemTable.DATA_CENTRES, file));
        hosts.ifPresent(file -> named.put(SystemTable.HOSTS, file));
        virtual.ifPresent(file -> named.put(SystemTable.VIRTUAL_MACHINES, file));
        applications.ifPresent(file -> named.put(SystemTable.APPLICATIONS, file));
        messaging.ifPresent(file -> named.put(SystemTable.MESSAGING, file));
        return named;
    }

    /** Everything else runs on equipment. */
    private void requireEquipment(Map<SystemTable, String> named, Optional<Folder> folder, Options options) {
        if (named.containsKey(SystemTable.EQUIPMENT)) {
            return;
        }
        if (folder.isPresent()) {
            options.problem(folder.get().missing(SystemTable.EQUIPMENT));
        } else if (inventory.filter(Folder::isOne).isEmpty()) {
            options.misuse("", "argument.inventory");
        }
    }
}
