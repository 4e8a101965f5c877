package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An application and its carriers: machines, cloud instances, or equipment itself. A part of each is allocated to it;
 * its footprint is their sum. Immutable and thread-safe.
 *
 * @param id  its id, unique among the applications
 * @param label  its display name
 * @param machines  the ids of its virtual machines or cloud instances, each once; none for one that does not run yet
 * @param equipment  the ids of lines of equipment that it runs on without a virtual machine, each once
 * @param environments  by machine or equipment, the number of its environments there, such as production and test, if
 *     not 1
 * @param domain  the domain of the hospital it serves; empty when unknown
 */
public record Application(
        String id,
        String label,
        List<String> machines,
        List<String> equipment,
        Map<String, Integer> environments,
        Optional<String> domain) {

    /**
     * Creates an application.
     *
     * @param id  its id, unique among the applications
     * @param label  its display name
     * @param machines  the ids of its virtual machines or cloud instances
     * @param equipment  the ids of lines of equipment that it runs on without a virtual machine, each once
     * @param environments  by machine or equipment, the number of its environments there, 1 or more, if not 1
     * @param domain  the domain of the hospital it serves; empty when unknown
     * @throws IllegalArgumentException if a text is blank or a number below 1
     */
    public Application {
        Invariants.notBlank(id, "id of an application");
        Invariants.notBlank(label, "label of an application");
        machines = List.copyOf(machines);
        equipment = List.copyOf(equipment);
        environments = Map.copyOf(environments);
        environments
                .values()
                .forEach(count -> Invariants.within(count, 1, Integer.MAX_VALUE, "environments", "1 or more"));
        machines.forEach(machine -> Invariants.notBlank(machine, "machine of an application"));
        equipment.forEach(line -> Invariants.notBlank(line, "equipment of an application"));
        domain.ifPresent(text -> Invariants.notBlank(text, "domain"));
    }

    /**
     * Returns an application; its id is also its label.
     *
     * @param id  its id
     * @param machines  the ids of its virtual machines or cloud instances
     * @return the application
     * @throws IllegalArgumentException if a text is blank
     */
    public static Application of(String id, String... machines) {
        return new Application(id, id, List.of(machines), List.of(), Map.of(), Optional.empty());
    }

    /**
     * Returns this application on equipment that it runs on without a virtual machine, such as a server of its own.
     *
     * @param changed  the ids of the lines
     * @return the changed application
     * @throws IllegalArgumentException if a text is blank
     */
    public Application withEquipment(String... changed) {
        return new Application(id, label, machines, List.of(changed), environments, domain);
    }

    /** Returns the ids of all that it runs on. */
    List<String> carriers() {
        return Stream.concat(machines.stream(), equipment.stream()).toList();
    }

    Application on(List<String> someMachines, List<String> someEquipment) {
        return new Application(id, label, someMachines, someEquipment, environments, domain);
    }
}
