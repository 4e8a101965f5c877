package io.github.evalcarbone.system;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The applications that run on lines of equipment. */
public final class LineApplications {

    private LineApplications() {}

    /**
     * Returns the applications of each line, which run on it or on one of its machines.
     *
     * @param system  the system
     * @return the ids of the applications by the id of the line; lines without one are not in it
     */
    public static Map<String, Set<String>> of(InformationSystem system) {
        Map<String, String> carriers = new HashMap<>();
        system.machines().forEach(machine -> carriers.put(machine.id(), machine.host()));
        Map<String, Set<String>> applications = new HashMap<>();
        for (Application application : system.applications()) {
            Stream.concat(application.machines().stream(), application.equipment().stream())
                    .forEach(carrier -> applications
                            .computeIfAbsent(line(carrier, carriers), line -> new TreeSet<>())
                            .add(application.id()));
        }
        return applications;
    }

    /** Machines may run on machines; a system has no cycles of them. */
    private static String line(String carrier, Map<String, String> carriers) {
        String found = carrier;
        while (carriers.containsKey(found)) {
            found = carriers.get(found);
        }
        return found;
    }
}
