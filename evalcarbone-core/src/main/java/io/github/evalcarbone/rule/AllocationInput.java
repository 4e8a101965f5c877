package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rule that allocates may know of one object and of what carries it: the vocabulary of rule files. */
public enum AllocationInput {
    /** The impact of the carrier, in the phase and category being computed. */
    CARRIER_IMPACT("carrier.impact", "impact/year", true),
    /** The virtual CPUs the carrier has. */
    CARRIER_VCPU("carrier.vcpu", "vCPU", false),
    /** The storage the carrier has. */
    CARRIER_STORAGE("carrier.storage", "GB", false),
    /** How many machines alike it is. */
    QUANTITY("virtual-machine.quantity", "1", true),
    /** The agreed share of the carrier, for each of them. */
    KEY("virtual-machine.key", "1", false),
    /** The virtual CPUs of each of them. */
    VCPU("virtual-machine.vcpu", "vCPU", false),
    /** The storage of each of them. */
    STORAGE("virtual-machine.storage", "GB", false),
    /** Whether it is said to serve computing. */
    COMPUTES("virtual-machine.computes", "flag", true),
    /** Whether it is said to serve storage. */
    STORES("virtual-machine.stores", "flag", true);

    private final String source;
    private final ValueKind kind;
    private final boolean alwaysGiven;

    AllocationInput(String source, String kind, boolean alwaysGiven) {
        this.source = source;
        this.kind = ValueKind.parse(kind);
        this.alwaysGiven = alwaysGiven;
    }

    /**
     * Returns what kind of value it is.
     *
     * @return a unit or flag
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * Tells whether every object has it.
     *
     * @return whether it can never be missing
     */
    public boolean isAlwaysGiven() {
        return alwaysGiven;
    }

    boolean isOfCarrier() {
        return source.startsWith("carrier.");
    }

    /** The kind of object it speaks of; the carrier's inputs speak of any. */
    String scope() {
        return source.substring(0, source.indexOf('.'));
    }

    static Optional<AllocationInput> find(String source) {
        return Arrays.stream(values())
                .filter(input -> input.source.equals(source))
                .findFirst();
    }

    static List<String> sources() {
        return Arrays.stream(values()).map(AllocationInput::toString).toList();
    }

    /** Returns the name rule files use. */
    @Override
    public String toString() {
        return source;
    }
}
