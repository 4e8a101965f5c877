package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.InformationSystem;
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

    /** The columns that are read; the first two are required. */
    static final List<String> READ = List.of("nomApplication", "typeEnvironnement", "nomEquipementVirtuel", "domaine");

    static final List<String> NOT_READ = List.of(
            "nomEquipementPhysique",
            "nomSourceDonneeEquipementVirtuel",
            "sousDomaine",
            "nomEntite",
            "nomSourceDonnee",
            "qualite");

    private record Row(String application, String environment, Optional<String> machine) {}

    private static final class Gathered {

        private final Location at;
        private final Map<String, Location> machines = new LinkedHashMap<>();
        private final Map<String, Integer> environments = new HashMap<>();
        private Optional<String> domain = Optional.empty();

        Gathered(Location at) {
            this.at = at;
        }
    }

    private final Map<String, Gathered> applications = new LinkedHashMap<>();
    private final Set<Row> rows = new HashSet<>();
    private int again;

    /** Adds a row; returns what is known of its application if it cannot be read. A row that is repeated says nothing new. */
    Optional<RefusedPart> add(RowReader row) {
        Row read = new Row(
                row.text("nomApplication"),
                row.optional("typeEnvironnement").orElse(""),
                row.optional("nomEquipementVirtuel"));
        if (!row.isSound()) {
            return Optional.of(RefusedPart.of(
                    Kind.APPLICATION, Optional.empty(), read.machine().stream().toList()));
        }
        if (rows.add(read)) {
            gather(row, read);
        } else {
            row.problem("nomApplication", CoreCode.DUPLICATE_SYSTEM_ID, read.application());
        }
        return Optional.empty();
    }

    private void gather(RowReader row, Row read) {
        Gathered gathered =
                applications.computeIfAbsent(read.application(), id -> new Gathered(row.at("nomApplication")));
        gathered.domain = gathered.domain.or(() -> row.optional("domaine"));
        Location at = row.at("nomEquipementVirtuel");
        read.machine().ifPresent(machine -> gathered.machines.putIfAbsent(machine, at));
        read.machine()
                .filter(machine -> gathered.environments.merge(machine, 1, Integer::sum) > 1)
                .ifPresent(machine -> again++);
    }

    /** Adds the applications, with the rows that name their machines. */
    void addTo(InformationSystem.Builder system) {
        applications.forEach((id, gathered) -> system.add(
                new Application(
                        id,
                        id,
                        List.copyOf(gathered.machines.keySet()),
                        List.of(),
                        gathered.environments,
                        gathered.domain),
                gathered.at,
                gathered.machines));
    }

    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        if (again > 0) {
            remarks.add(Problem.of(CoreCode.ENVIRONMENTS_JOINED, Location.NONE, String.valueOf(again)));
        }
        return remarks;
    }
}
