package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.Optional;

/** What takes a part of the impact of what carries it. */
public enum Allocated {
    /** A virtual machine, carried by equipment or another machine. */
    VIRTUAL_MACHINE("virtual-machine"),
    /** An application, carried by a virtual machine. */
    APPLICATION("application");

    private final String text;

    Allocated(String text) {
        this.text = text;
    }

    static Optional<Allocated> find(String text) {
        return Arrays.stream(values()).filter(value -> value.text.equals(text)).findFirst();
    }

    /** Returns the text rule files use. */
    @Override
    public String toString() {
        return text;
    }
}
