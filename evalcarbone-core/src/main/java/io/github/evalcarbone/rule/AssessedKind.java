package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is no line of equipment and has figures of its own. */
public enum AssessedKind {
    /** A machine rented from a provider. */
    CLOUD_INSTANCE("cloud-instance"),
    /** What goes over a network. */
    NETWORK_USE("network-use"),
    /** Pages that are printed. */
    PRINTING("printing"),
    /** The mail of a month. */
    MESSAGING("messaging"),
    /** Terminals that many people use one after the other. */
    SHARED_TERMINALS("shared-terminals"),
    /** The establishment whose system it is. */
    ESTABLISHMENT("establishment");

    private final String text;

    AssessedKind(String text) {
        this.text = text;
    }

    static Optional<AssessedKind> find(String text) {
        return Arrays.stream(values()).filter(value -> value.text.equals(text)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(AssessedKind::toString).toList();
    }

    /** Returns the text rule files use. */
    @Override
    public String toString() {
        return text;
    }
}
