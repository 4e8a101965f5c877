package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.util.HashMap;
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
 * @param keys  by machine or equipment, the agreed share of it, from 0 to 1, if agreed
 * @param weights  by machine or equipment, the weight by which it shares it with the other applications there, above 0,
 *     if stated
 * @param domain  the domain of the hospital it serves; empty when unknown
 */
public record Application(
        String id,
        String label,
        List<String> machines,
        List<String> equipment,
        Map<String, Integer> environments,
        Map<String, Double> keys,
        Map<String, Double> weights,
        Optional<String> domain) {

    /**
     * Creates an application.
     *
     * @param id  its id, unique among the applications
     * @param label  its display name
     * @param machines  the ids of its virtual machines or cloud instances
     * @param equipment  the ids of lines of equipment that it runs on without a virtual machine, each once
     * @param environments  by machine or equipment, the number of its environments there, 1 or more, if not 1
     * @param keys  by machine or equipment, the agreed share of it, from 0 to 1, if agreed
     * @param weights  by machine or equipment, the weight by which it shares it with the other applications there,
     *     above 0, if stated
     * @param domain  the domain of the hospital it serves; empty when unknown
     * @throws IllegalArgumentException if a text is blank or a number out of range
     */
    public Application {
        Invariants.notBlank(id, "id of an application");
        Invariants.notBlank(label, "label of an application");
        machines = List.copyOf(machines);
        equipment = List.copyOf(equipment);
        environments = Map.copyOf(environments);
        keys = Map.copyOf(keys);
        weights = Map.copyOf(weights);
        environments
                .values()
                .forEach(count -> Invariants.within(count, 1, Integer.MAX_VALUE, "environments", "1 or more"));
        keys.values().forEach(key -> Invariants.within(key, 0, 1, "allocation key", "from 0 to 1"));
        weights.values().forEach(weight -> Invariants.positive(weight, "weight"));
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
        return new Application(id, id, List.of(machines), List.of(), Map.of(), Map.of(), Map.of(), Optional.empty());
    }

    /**
     * Returns this application on equipment that it runs on without a virtual machine, such as a server of its own. With
     * no other application there, all that virtual machines leave of it belongs to this one.
     *
     * @param changed  the ids of the lines
     * @return the changed application
     * @throws IllegalArgumentException if a text is blank
     */
    public Application withEquipment(String... changed) {
        return new Application(id, label, machines, List.of(changed), environments, keys, weights, domain);
    }

    /**
     * Returns this application with an agreed share of one of its carriers.
     *
     * @param carrier  the id of a machine, cloud instance or line that it runs on
     * @param share  the share, from 0 to 1
     * @return the changed application
     * @throws IllegalArgumentException if the share is out of range
     */
    public Application withKey(String carrier, double share) {
        return new Application(
                id, label, machines, equipment, environments, with(keys, carrier, share), weights, domain);
    }

    /**
     * Returns this application with its weight on one of its carriers, such as its users or its transactions there.
     *
     * @param carrier  the id of a machine, cloud instance or line that it runs on
     * @param weight  the weight, above 0, in the unit of the other applications there
     * @return the changed application
     * @throws IllegalArgumentException if the weight is out of range
     */
    public Application withWeight(String carrier, double weight) {
        return new Application(
                id, label, machines, equipment, environments, keys, with(weights, carrier, weight), domain);
    }

    private static Map<String, Double> with(Map<String, Double> figures, String carrier, double figure) {
        Map<String, Double> changed = new HashMap<>(figures);
        changed.put(carrier, figure);
        return changed;
    }

    /** Returns the ids of all that it runs on. */
    List<String> carriers() {
        return Stream.concat(machines.stream(), equipment.stream()).toList();
    }

    Application on(List<String> someMachines, List<String> someEquipment) {
        return new Application(id, label, someMachines, someEquipment, environments, keys, weights, domain);
    }
}
