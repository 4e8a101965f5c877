package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.Optional;

/** A kind of object to which a part of the impact of its carrier is allocated. */
public enum AllocatedKind {
    /** A virtual machine, carried by equipment or another machine. */
    VIRTUAL_MACHINE("virtual-machine"),
    /** An application, carried by a virtual machine. */
    APPLICATION("application");

    private final String text;

    AllocatedKind(String text) {
        this.text = text;
    }

    static Optional<AllocatedKind> find(String text) {
        return Arrays.stream(values()).filter(value -> value.text.equals(text)).findFirst();
    }

    /** Returns the name used in rule files. */
    @Override
    public String toString() {
        return text;
    }
}
