package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.Application;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

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

    void add(RowReader row) {
        Row read = new Row(
                row.text("nomApplication"),
                row.optional("typeEnvironnement").orElse(""),
                row.optional("nomEquipementVirtuel"));
        if (row.isSound() && !rows.add(read)) {
            row.problem("nomApplication", CoreCode.DUPLICATE_SYSTEM_ID, read.application());
        }
        if (row.isSound()) {
            gather(row, read);
        }
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

    void each(BiConsumer<Application, Location> application) {
        applications.forEach((id, gathered) -> application.accept(
                new Application(
                        id,
                        id,
                        List.copyOf(gathered.machines.keySet()),
                        List.of(),
                        gathered.environments,
                        gathered.domain),
                gathered.at));
    }

    /**
     * Returns the problem of an unknown machine at the row that names it, instead of the first row of its application.
     */
    Problem placed(Problem problem) {
        return problem.code() != CoreCode.SYSTEM_REFERENCE_UNKNOWN
                ? problem
                : applications.values().stream()
                        .filter(gathered -> gathered.at.equals(problem.location()))
                        .flatMap(gathered ->
                                Optional.ofNullable(
                                        gathered.machines.get(problem.values().get(0)))
                                        .stream())
                        .findFirst()
                        .map(problem::at)
                        .orElse(problem);
    }

    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        if (again > 0) {
            remarks.add(Problem.of(CoreCode.ENVIRONMENTS_JOINED, Location.NONE, String.valueOf(again)));
        }
        return remarks;
    }
}
