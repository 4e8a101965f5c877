package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places lines of equipment in the data centres that a table of hosts names. A data centre that is neither declared nor named by
 * another line is in the country of its line. Not thread-safe.
 */
final class HostRooms {

    private final Map<String, DataCentre> known = new HashMap<>();
    private final Map<String, HostRow> placed = new HashMap<>();
    private final boolean areDeclared;
    private final List<Problem> problems;
    private final List<Problem> remarks;

    HostRooms(List<DataCentre> declared, List<Problem> problems, List<Problem> remarks) {
        declared.forEach(room -> known.putIfAbsent(room.name(), room));
        this.areDeclared = !declared.isEmpty();
        this.problems = problems;
        this.remarks = remarks;
    }

    /** Returns the inventory with the lines in their rooms; the order of lines stays. */
    Inventory place(Inventory inventory, List<HostRow> rows) {
        inventory
                .equipment()
                .forEach(line -> line.dataCentre().ifPresent(room -> known.putIfAbsent(room.name(), room)));
        rows.stream()
                .filter(row -> row.room().isPresent())
                .forEach(row -> placed.putIfAbsent(row.host().equipment(), row));
        return placed.isEmpty()
                ? inventory
                : inventory.withEquipment(
                        inventory.equipment().stream().map(this::inRoom).toList());
    }

    private Equipment inRoom(Equipment line) {
        HostRow row = placed.get(line.id());
        if (row == null) {
            return line;
        }
        String room = row.room().orElseThrow();
        Optional<String> stated = line.dataCentre().map(DataCentre::name);
        if (stated.isPresent() && !stated.orElseThrow().equals(room)) {
            problems.add(Problem.of(CoreCode.ROOM_DIFFERS, row.roomAt(), line.id(), stated.orElseThrow(), room));
        }
        return stated.isPresent() ? line : line.withDataCentre(room(room, line, row));
    }

    private DataCentre room(String name, Equipment line, HostRow row) {
        DataCentre found = known.get(name);
        if (found == null && areDeclared) {
            remarks.add(Problem.of(CoreCode.UNKNOWN_DATA_CENTRE, row.roomAt(), name));
        }
        return found == null ? new DataCentre(name, Optional.empty(), line.country()) : found;
    }
}
