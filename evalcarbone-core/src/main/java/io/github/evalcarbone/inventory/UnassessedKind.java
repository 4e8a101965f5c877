package io.github.evalcarbone.inventory;

import java.util.Arrays;
import java.util.Optional;

/**
 * A kind of equipment that no device stands for, as a type of lines: a type that says more would give it the figures of another
 * thing. A matcher of names writes it, and so may a program; the footprint then has a gap that says why. Immutable and
 * thread-safe.
 */
public enum UnassessedKind {
    /** An accessory or consumable: a charger, a bag, a toner. */
    ACCESSORY("accessory"),
    /** The access point of an establishment, which is no router of a household. */
    ENTERPRISE_ACCESS_POINT("enterprise-access-point"),
    /** A cart without its computer, which has a line of its own. */
    COMPUTER_CART("computer-cart"),
    /** A network storage of a few disks, which is no storage bay. */
    NAS_APPLIANCE("nas-appliance"),
    /** A chassis without what it holds, which has lines of its own. */
    SERVER_CHASSIS("server-chassis"),
    /** A switch of keyboards and screens, which is no network switch. */
    KVM_SWITCH("kvm-switch");

    private final String type;

    UnassessedKind(String type) {
        this.type = type;
    }

    /** {@return the type of its lines, such as {@code accessory}} */
    public String type() {
        return type;
    }

    /**
     * Finds a kind.
     *
     * @param type  the type of a line
     * @return the kind, or empty
     */
    public static Optional<UnassessedKind> find(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
