package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.util.List;
import java.util.Optional;

/**
 * A part that was stated for a system and is not in it, because its row could not be read or it contradicts the others.
 * A result that depends on it is a gap: the shares of machines beside a refused one, unless they are known without it.
 * <p>
 * Immutable and thread-safe.
 *
 * @param kind  the kind of the part
 * @param id  its id, which a part of the system may have too; empty if it could not be read
 * @param carriers  the ids of equipment, machines and cloud instances that it runs on, as far as they could be read
 * @param hasKey  whether an allocation key was stated for it, which the others on its carrier then share without
 */
public record RefusedPart(Kind kind, Optional<String> id, List<String> carriers, boolean hasKey) {

    /** The kind of a part. */
    public enum Kind {
        /** The capacity of a line of equipment, which is its carrier. */
        HOST,
        /** A virtual machine. */
        MACHINE,
        /** An application. */
        APPLICATION,
        /** A service run by others, which adds to the total of a system. */
        SERVICE,
        /** Shared terminals, which add to the total of a system. */
        SHARED_TERMINALS,
        /** A month of mail. */
        MESSAGING
    }

    /**
     * Creates a refused part.
     *
     * @param kind  the kind of the part
     * @param id  its id; empty if it could not be read
     * @param carriers  the ids of its carriers, as far as they could be read
     * @param hasKey  whether an allocation key was stated for it
     * @throws IllegalArgumentException if a text is blank
     */
    public RefusedPart {
        id.ifPresent(text -> Invariants.notBlank(text, "id of a part"));
        carriers = List.copyOf(carriers);
        carriers.forEach(carrier -> Invariants.notBlank(carrier, "id of a carrier"));
    }

    /**
     * Returns a refused part without an allocation key.
     *
     * @param kind  the kind of the part
     * @param id  its id; empty if it could not be read
     * @param carriers  the ids of its carriers, as far as they could be read
     * @return the part
     * @throws IllegalArgumentException if a text is blank
     */
    public static RefusedPart of(Kind kind, Optional<String> id, List<String> carriers) {
        return new RefusedPart(kind, id, carriers, false);
    }

    static RefusedPart of(Host host) {
        return of(Kind.HOST, Optional.of(host.equipment()), List.of(host.equipment()));
    }

    static RefusedPart of(VirtualMachine machine) {
        return new RefusedPart(
                Kind.MACHINE,
                Optional.of(machine.id()),
                List.of(machine.host()),
                machine.allocationKey().isPresent());
    }

    static RefusedPart of(Application application) {
        return new RefusedPart(
                Kind.APPLICATION,
                Optional.of(application.id()),
                application.carriers(),
                !application.keys().isEmpty());
    }

    static RefusedPart of(ExternalService service) {
        return of(Kind.SERVICE, Optional.of(service.id()), List.of());
    }

    static RefusedPart of(Messaging month) {
        return of(Kind.MESSAGING, Optional.of(month.id()), List.of());
    }

    static RefusedPart of(SharedTerminals terminals) {
        return of(Kind.SHARED_TERMINALS, Optional.of(terminals.device().id()), List.of());
    }
}
