package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.ValueKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a rule may know of one object of an information system, of what carries it and of the factors that fit it: the vocabulary
 * of rule files.
 */
public enum ObjectInput {
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
    STORES("virtual-machine.stores", "flag", true),
    /** How many environments of an application run on the machine, such as production and test. */
    ENVIRONMENTS("application.environments", "1", true),
    /** How many cloud instances alike. */
    CLOUD_QUANTITY("cloud-instance.quantity", "item", true),
    /** The virtual CPUs of each of them. */
    CLOUD_VCPU("cloud-instance.vcpu", "vCPU/item", false),
    /** The virtual CPUs of the whole server behind each of them. */
    CLOUD_SERVER_VCPU("cloud-instance.server-vcpu", "vCPU/item", false),
    /** The hours each of them is reserved. */
    CLOUD_HOURS("cloud-instance.hours", "hour/year", false),
    /** The mean load, from 0 to 1. */
    CLOUD_LOAD("cloud-instance.load", "1", false),
    /** The power usage effectiveness of where it stands: stated, else the provider's. */
    CLOUD_PUE("cloud-instance.pue", "1", false),
    /** The power of one idle virtual CPU of its processor. */
    CLOUD_POWER_IDLE("cloud-instance.power-idle", "W/vCPU", false),
    /** The power of one fully loaded virtual CPU of its processor. */
    CLOUD_POWER_FULL("cloud-instance.power-full", "W/vCPU", false),
    /** The embodied impact of the whole server behind it. */
    CLOUD_SERVER_EMBODIED("cloud-instance.server-embodied", "impact/item", false),
    /** The impact of one kWh where it stands. */
    CLOUD_MIX("cloud-instance.mix", "impact/kWh", false),
    /** What goes over the network. */
    NETWORK_VOLUME("network-use.volume", "GB/year", true),
    /** The impact of one GB on that network. */
    NETWORK_FACTOR("network-use.factor", "impact/GB", false),
    /** The pages printed. */
    PAGES("printing.pages", "page/year", true),
    /** The impact of one page. */
    PAGE_FACTOR("printing.factor", "impact/page", false),
    /** The mails sent in the month. */
    MAILS("messaging.mails", "mail/month", true),
    /** The mails times their recipients. */
    DELIVERIES("messaging.deliveries", "mail/month", true),
    /** The volume of the mails sent. */
    MAIL_VOLUME("messaging.volume", "MB/month", true),
    /** What each MB of a mail adds to its impact. */
    MAIL_FACTOR_PER_MEGABYTE("messaging.factor-per-megabyte", "impact/MB", false),
    /** The impact of a mail whatever its size. */
    MAIL_FACTOR("messaging.factor", "impact/mail", false),
    /** The people who use the terminals, one terminal each while they do. */
    TERMINAL_USERS("shared-terminals.users", "item", true),
    /** The hours each of them uses one. */
    TERMINAL_HOURS("shared-terminals.hours", "hour/year", true),
    /** The known total of the system. */
    TOTAL("establishment.total", "impact/year", false),
    /** The beds of the establishment. */
    BEDS("establishment.beds", "bed", false),
    /** The stays of a year. */
    STAYS("establishment.stays", "stay/year", false),
    /** The consultations of a year. */
    CONSULTATIONS("establishment.consultations", "consultation/year", false),
    /** The people employed. */
    EMPLOYEES("establishment.employees", "employee", false),
    /** The floor area. */
    FLOOR_AREA("establishment.floor-area", "m2", false),
    /** How much there was of an activity that the rules do not name. */
    OTHER_ACTIVITY("establishment.other-activity", "1", false),
    /** What the Earth can take in a year. */
    BOUNDARY("establishment.planetary-boundary", "impact/year", false),
    /** The people on Earth that share it. */
    POPULATION("establishment.world-population", "1", false);

    private final String source;
    private final ValueKind kind;
    private final boolean alwaysGiven;

    ObjectInput(String source, String kind, boolean alwaysGiven) {
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

    static Optional<ObjectInput> find(String source) {
        return Arrays.stream(values())
                .filter(input -> input.source.equals(source))
                .findFirst();
    }

    static List<String> sources() {
        return Arrays.stream(values()).map(ObjectInput::toString).toList();
    }

    /** Returns the name rule files use. */
    @Override
    public String toString() {
        return source;
    }
}
