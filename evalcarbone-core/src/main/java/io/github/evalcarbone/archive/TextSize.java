package io.github.evalcarbone.archive;

import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.UsageProfile;
import java.util.Optional;
import java.util.stream.Stream;

/** The sizes of the texts of lines, in characters, and their limits: for each line, and for all of them. */
final class TextSize {

    /** The size at which a block ends; every line is smaller. */
    static final int OF_BLOCK = 1 << 20;

    /** The texts of few lines may be long. */
    private static final long OF_ANY = 64L << 20;

    private static final long OF_EACH = 1_000;

    /** A power state counts as its name and two numbers. */
    private static final int OF_STATE = 16;

    private TextSize() {}

    /** Returns the largest size of the texts of a number of lines. */
    static long most(long lines) {
        return OF_ANY + OF_EACH * lines;
    }

    static long of(Equipment line) {
        return (long) line.id().length()
                + line.label().length()
                + ofTexts(line)
                + ofStates(line.usage())
                + of(line.attributes());
    }

    /** An attribute counts as its name and a number. */
    private static long of(Attributes attributes) {
        return attributes.values().keySet().stream()
                .mapToLong(name -> name.length() + Double.BYTES)
                .sum();
    }

    private static long ofTexts(Equipment line) {
        return Stream.of(
                        line.model(),
                        line.type(),
                        line.country(),
                        line.status(),
                        line.site(),
                        line.department(),
                        line.serialNumber(),
                        line.dataCentre().map(DataCentre::name),
                        line.dataCentre().flatMap(DataCentre::country))
                .flatMap(Optional::stream)
                .mapToLong(String::length)
                .sum();
    }

    private static long ofStates(UsageProfile usage) {
        return usage.electricity() instanceof ElectricityUse.PowerStates states
                ? states.states().stream()
                        .mapToLong(state -> state.name().length() + (long) OF_STATE)
                        .sum()
                : 0;
    }
}
