package io.github.evalcarbone.publishing.source;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quality flags as cells have them. */
final class Flags {

    private Flags() {}

    /** The flags, and more; empty ones are none. */
    static String with(String... flags) {
        return Stream.of(flags).filter(flag -> !flag.isEmpty()).collect(Collectors.joining(";"));
    }
}
