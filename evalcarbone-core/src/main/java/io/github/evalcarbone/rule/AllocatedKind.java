package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.Optional;

/** What takes a part of the impact of what carries it. */
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

    /** Returns the text rule files use. */
    @Override
    public String toString() {
        return text;
    }
}
