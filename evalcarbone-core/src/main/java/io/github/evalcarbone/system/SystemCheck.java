package io.github.evalcarbone.system;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.RefusedPart.Kind;
import io.github.evalcarbone.system.StatedParts.Stated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks the parts of a system against each other; keeps the valid ones and reports every problem. */
final class SystemCheck {

    private final Set<String> lines;
    private final Map<String, Stated<VirtualMachine>> machines;
    private final List<Problem> problems = new ArrayList<>();
    private final List<RefusedPart> refused = new ArrayList<>();
    /** The ids of refused services, and of refused machines without another of the same id: a reference may mean the refused one. */
    private final Set<String> doubtful = new HashSet<>();

    private final Set<String> incomplete = new LinkedHashSet<>();
    private final List<Host> hosts;
    private final List<Application> applications;
    private final List<Messaging> messaging;
    private final Map<String, Stated<ExternalService>> services;
    private final List<SharedTerminals> sharedTerminals;

    SystemCheck(InformationSystemBuilder builder) {
        lines = builder.inventory().equipment().stream().map(Equipment::id).collect(Collectors.toSet());
        hosts = unique(builder.hosts(), Host::equipment, RefusedPart::of).values().stream()
                .filter(this::isOnLine)
                .map(Stated::part)
                .toList();
        machines = new LinkedHashMap<>(unique(builder.machines(), VirtualMachine::id, RefusedPart::of));
        dropFloating();
        keys();
        services = unique(builder.services(), ExternalService::id, RefusedPart::of);
        services.values().removeIf(this::hasIdOfAnother);
        doubt(builder.refused());
        doubt(refused);
        List<Stated<Application>> stated = List.copyOf(
                unique(builder.applications(), Application::id, RefusedPart::of).values());
        applications = stated.stream().map(this::application).toList();
        incomplete.addAll(builder.incomplete());
        applicationShares(stated);
        messaging = parts(unique(builder.messaging(), Messaging::id, RefusedPart::of));
        sharedTerminals = parts(withoutLines(unique(
                builder.sharedTerminals(), terminals -> terminals.device().id(), RefusedPart::of)));
    }

    private void doubt(List<RefusedPart> parts) {
        parts.stream()
                .filter(part -> part.kind() == Kind.MACHINE || part.kind() == Kind.SERVICE)
                .filter(part -> part.kind() == Kind.SERVICE
                        || part.id().filter(machines::containsKey).isEmpty())
                .forEach(part -> part.id().ifPresent(doubtful::add));
    }

    /** Returns what was left out, with what is known of it. */
    List<RefusedPart> refused() {
        return refused;
    }

    List<Host> hosts() {
        return hosts;
    }

    List<VirtualMachine> machines() {
        return parts(machines);
    }

    List<Application> applications() {
        return applications;
    }

    /** Returns the applications that refer to an unknown machine. */
    Set<String> incomplete() {
        return incomplete;
    }

    List<Messaging> messaging() {
        return messaging;
    }

    List<ExternalService> services() {
        return parts(services);
    }

    List<SharedTerminals> sharedTerminals() {
        return sharedTerminals;
    }

    List<Problem> problems() {
        return problems;
    }

    private static <T> List<T> parts(Map<String, Stated<T>> stated) {
        return stated.values().stream().map(Stated::part).toList();
    }

    private <T> Map<String, Stated<T>> unique(
            List<Stated<T>> stated, Function<T, String> id, Function<T, RefusedPart> refusal) {
        Map<String, Stated<T>> unique = new LinkedHashMap<>();
        for (Stated<T> each : stated) {
            if (unique.putIfAbsent(id.apply(each.part()), each) != null) {
                tell(CoreCode.DUPLICATE_SYSTEM_ID, each.at(), id.apply(each.part()));
                refused.add(refusal.apply(each.part()));
            }
        }
        return unique;
    }

    private boolean isOnLine(Stated<Host> host) {
        String line = host.part().equipment();
        boolean there = isThere(lines.contains(line), line, host.at());
        if (!there) {
            refused.add(RefusedPart.of(host.part()));
        }
        return there;
    }

    private boolean isThere(boolean there, String reference, Location at) {
        if (!there) {
            tell(CoreCode.SYSTEM_REFERENCE_UNKNOWN, at, reference);
        }
        return there;
    }

    /** Removes the machines without carrier, and those on them, until all remaining ones are carried by equipment. */
    private void dropFloating() {
        Set<String> sound = new HashSet<>();
        machines.forEach((id, machine) -> follow(id, machine.at(), sound));
        machines.values().stream()
                .filter(machine -> !sound.contains(machine.part().id()))
                .forEach(machine -> refused.add(RefusedPart.of(machine.part())));
        machines.keySet().retainAll(sound);
    }

    private void follow(String id, Location at, Set<String> sound) {
        Set<String> path = new LinkedHashSet<>();
        String next = id;
        Stated<VirtualMachine> machine = machines.get(next);
        while (machine != null && !sound.contains(next) && path.add(next)) {
            String host = machine.part().host();
            next = lines.contains(host) ? "" : host;
            machine = machines.get(next);
        }
        if (next.isEmpty() || sound.contains(next)) {
            sound.addAll(path);
        } else if (path.contains(next)) {
            tell(CoreCode.REFERENCE_CYCLE, at, id, String.join(" > ", path) + " > " + next);
        } else {
            tell(CoreCode.SYSTEM_REFERENCE_UNKNOWN, at, next);
        }
    }

    private void keys() {
        StatedShares shares = new StatedShares();
        for (Stated<VirtualMachine> machine : machines.values()) {
            VirtualMachine part = machine.part();
            part.allocationKey().ifPresent(key -> shares.key(part.host(), key, part.quantity(), machine.at()));
        }
        problems.addAll(shares.problems());
    }

    /** Checks the keys and weights of applications by carrier; references that are not carriers of theirs play no part. */
    private void applicationShares(List<Stated<Application>> stated) {
        StatedShares shares = new StatedShares();
        for (Stated<Application> each : stated) {
            Application application = each.part();
            for (String carrier : application.carriers()) {
                Location at = each.of(carrier);
                if (application.keys().containsKey(carrier)) {
                    shares.key(carrier, application.keys().get(carrier), 1, at);
                } else if (application.weights().containsKey(carrier)) {
                    shares.weight(carrier);
                } else {
                    shares.noWeight(carrier, at);
                }
            }
        }
        problems.addAll(shares.problems());
    }

    private Application application(Stated<Application> stated) {
        Application application = stated.part();
        return application.on(
                known(stated, application.machines(), this::carriesApplications),
                known(stated, application.equipment(), lines::contains));
    }

    /** Returns the known carriers, each once; an application that lacks one is incomplete. */
    private List<String> known(Stated<Application> stated, List<String> carriers, Predicate<String> isThere) {
        Set<String> known = new LinkedHashSet<>();
        for (String carrier : carriers) {
            if (doubtful.contains(carrier)) {
                incomplete.add(stated.part().id());
            }
            if (!isThere(isThere.test(carrier), carrier, stated.of(carrier))) {
                incomplete.add(stated.part().id());
            } else if (!known.add(carrier)) {
                tell(CoreCode.DUPLICATE_SYSTEM_ID, stated.at(), carrier);
            }
        }
        return List.copyOf(known);
    }

    private boolean carriesApplications(String id) {
        Stated<ExternalService> service = services.get(id);
        return machines.containsKey(id) || (service != null && service.part() instanceof CloudInstance);
    }

    /** A service is a line of the footprint, as equipment is: with one id, a gap of either would show the value of the other. */
    private boolean hasIdOfAnother(Stated<ExternalService> service) {
        String id = service.part().id();
        boolean taken = machines.containsKey(id) || lines.contains(id);
        if (taken) {
            tell(CoreCode.DUPLICATE_SYSTEM_ID, service.at(), id);
            refused.add(RefusedPart.of(service.part()));
        }
        return taken;
    }

    private Map<String, Stated<SharedTerminals>> withoutLines(Map<String, Stated<SharedTerminals>> terminals) {
        terminals.forEach((id, stated) -> {
            if (lines.contains(id) || machines.containsKey(id) || services.containsKey(id)) {
                tell(CoreCode.DUPLICATE_SYSTEM_ID, stated.at(), id);
                refused.add(RefusedPart.of(stated.part()));
            }
        });
        terminals.keySet().removeAll(lines);
        terminals.keySet().removeAll(machines.keySet());
        terminals.keySet().removeAll(services.keySet());
        return terminals;
    }

    private void tell(CoreCode code, Location at, String... values) {
        problems.add(Problem.of(code, at, values));
    }
}
