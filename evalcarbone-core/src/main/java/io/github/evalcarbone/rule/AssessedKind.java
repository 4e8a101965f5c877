package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of object, other than a line of equipment, that rules compute figures of. */
public enum AssessedKind {
    /** A machine rented from a provider. */
    CLOUD_INSTANCE("cloud-instance"),
    /** Data transferred over a network. */
    NETWORK_USE("network-use"),
    /** Printed pages. */
    PRINTING("printing"),
    /** The mail sent in a month. */
    MESSAGING("messaging"),
    /** Terminals shared by people who use them one after the other. */
    SHARED_TERMINALS("shared-terminals"),
    /** The establishment that owns the system. */
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

    /** Returns the name used in rule files. */
    @Override
    public String toString() {
        return text;
    }
}
