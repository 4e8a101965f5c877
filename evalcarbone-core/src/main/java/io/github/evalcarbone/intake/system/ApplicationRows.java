package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.TableNumbers.Field;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.RefusedPart.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of NumEcoEval's table of applications, and groups them by application. */
final class ApplicationRows {

    /** The column that is read only where no machine is named: the device itself carries the application. */
    static final String DEVICE = "nomEquipementPhysique";

    /** The columns that are read; the first two are required. */
    static final List<String> READ = List.of(
            "nomApplication", "typeEnvironnement", "nomEquipementVirtuel", "domaine", "cleRepartition", "poids");

    static final List<String> NOT_READ = List.of(
            DEVICE, "nomSourceDonneeEquipementVirtuel", "sousDomaine", "nomEntite", "nomSourceDonnee", "qualite");

    private static final Field KEY = Field.upTo("cleRepartition", 1);
    private static final Field WEIGHT = Field.above0("poids");

    static final List<Field> NUMBERS = List.of(KEY, WEIGHT);

    /** The key of a row; a second row with the same key adds nothing, or contradicts the first one. */
    private record Row(String application, String environment, Optional<String> machine, Optional<String> device) {

        Optional<String> carrier() {
            return machine.or(() -> device);
        }
    }

    private static final class Gathered {

        private final Location at;
        private final Map<String, Location> machines = new LinkedHashMap<>();
        private final Map<String, Location> devices = new LinkedHashMap<>();
        private final CarrierShares shares = new CarrierShares();
        private final Map<String, Integer> environments = new HashMap<>();
        private Optional<String> domain = Optional.empty();

        Gathered(Location at) {
            this.at = at;
        }
    }

    private final Map<String, Gathered> applications = new LinkedHashMap<>();
    private final Set<Row> rows = new HashSet<>();
    private int again;

    /** Returns whether a filled cell plays no part: where a machine is named, its host is known already. */
    static boolean isNotRead(CsvTable table, CsvTable.Row row, String column) {
        return !column.equals(DEVICE)
                || !table.cell(row, "nomEquipementVirtuel").isEmpty();
    }

    /** Adds a row; returns what is known of its application if it cannot be read. A row that is repeated says nothing new. */
    Optional<RefusedPart> add(RowReader row) {
        Row read = read(row);
        Optional<Double> key = row.number(KEY);
        Optional<Double> weight = row.number(WEIGHT);
        if (!row.isSound()) {
            return Optional.of(refused(row, read, Optional.empty()));
        }
        if (rows.add(read)) {
            gather(row, read, key, weight);
        } else {
            row.problem("nomApplication", CoreCode.DUPLICATE_SYSTEM_ID, read.application());
            return Optional.empty();
        }
        return row.isSound() ? Optional.empty() : Optional.of(refused(row, read, Optional.of(read.application())));
    }

    private static RefusedPart refused(RowReader row, Row read, Optional<String> id) {
        return new RefusedPart(
                Kind.APPLICATION,
                id,
                read.carrier().stream().toList(),
                row.optional("cleRepartition").isPresent());
    }

    private static Row read(RowReader row) {
        Optional<String> machine = row.optional("nomEquipementVirtuel");
        return new Row(
                row.text("nomApplication"),
                row.optional("typeEnvironnement").orElse(""),
                machine,
                machine.isPresent() ? Optional.empty() : row.optional(DEVICE));
    }

    private void gather(RowReader row, Row read, Optional<Double> key, Optional<Double> weight) {
        Gathered gathered =
                applications.computeIfAbsent(read.application(), id -> new Gathered(row.at("nomApplication")));
        gathered.domain = gathered.domain.or(() -> row.optional("domaine"));
        read.machine().ifPresent(machine -> gathered.machines.putIfAbsent(machine, row.at("nomEquipementVirtuel")));
        read.device().ifPresent(device -> gathered.devices.putIfAbsent(device, row.at(DEVICE)));
        read.carrier().ifPresent(carrier -> {
            gathered.shares.add(row, carrier, key, weight);
            again += gathered.environments.merge(carrier, 1, Integer::sum) > 1 ? 1 : 0;
        });
    }

    /** Adds the applications, with the rows that name their machines. */
    void addTo(InformationSystemBuilder system) {
        applications.forEach(
                (id, gathered) -> system.add(application(id, gathered), gathered.at, references(gathered)));
    }

    private static Application application(String id, Gathered gathered) {
        return new Application(
                id,
                id,
                List.copyOf(gathered.machines.keySet()),
                List.copyOf(gathered.devices.keySet()),
                gathered.environments,
                gathered.shares.keys(),
                gathered.shares.weights(),
                gathered.domain);
    }

    private static Map<String, Location> references(Gathered gathered) {
        Map<String, Location> references = new HashMap<>(gathered.devices);
        references.putAll(gathered.machines);
        return references;
    }

    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        if (again > 0) {
            remarks.add(Problem.of(CoreCode.ENVIRONMENTS_JOINED, Location.NONE, String.valueOf(again)));
        }
        return remarks;
    }
}
