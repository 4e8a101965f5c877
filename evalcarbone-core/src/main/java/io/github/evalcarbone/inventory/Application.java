package io.github.evalcarbone.inventory;

import java.util.List;
import java.util.Optional;

/**
 * An application and the machines it runs on. On each of them it takes its part; its footprint is their sum. Immutable and
 * thread-safe.
 *
 * @param id  its id, once among the applications
 * @param label  what people call it
 * @param machines  the ids of its virtual machines, each once; none for an application that runs nowhere yet
 * @param domain  the domain of the hospital it serves; empty when unknown
 */
public record Application(String id, String label, List<String> machines, Optional<String> domain) {

    /**
     * Creates an application.
     *
     * @param id  its id, once among the applications
     * @param label  what people call it
     * @param machines  the ids of its virtual machines
     * @param domain  the domain of the hospital it serves; empty when unknown
     * @throws IllegalArgumentException if a text is blank
     */
    public Application {
        Checks.notBlank(id, "id of an application");
        Checks.notBlank(label, "label of an application");
        machines = List.copyOf(machines);
        machines.forEach(machine -> Checks.notBlank(machine, "machine of an application"));
        domain.ifPresent(text -> Checks.notBlank(text, "domain"));
    }

    /**
     * Returns an application; its id is also its label.
     *
     * @param id  its id
     * @param machines  the ids of its virtual machines
     * @return the application
     * @throws IllegalArgumentException if a text is blank
     */
    public static Application of(String id, String... machines) {
        return new Application(id, id, List.of(machines), Optional.empty());
    }

    Application on(List<String> changed) {
        return new Application(id, label, changed, domain);
    }
}
