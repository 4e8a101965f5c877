package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.ValueKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An input that rules may read of one object of an information system, of its carrier and of the factors that match it:
 * the vocabulary of rule files.
 */
public enum ObjectInput {
    /** The impact of the carrier, in the phase and category being computed. */
    CARRIER_IMPACT("carrier.impact", "impact/year", true),
    /** The virtual CPUs the carrier has. */
    CARRIER_VCPU("carrier.vcpu", "vCPU", false),
    /** The memory the carrier has. */
    CARRIER_MEMORY("carrier.memory", "GB", false),
    /** The storage the carrier has. */
    CARRIER_STORAGE("carrier.storage", "GB", false),
    /** Whether the equipment that carries it, directly or not, is in a data centre. */
    CARRIER_IN_DATA_CENTRE("carrier.in-data-centre", "flag", true),
    /** The power usage effectiveness of that data centre. */
    CARRIER_PUE("carrier.pue", "1", false),
    /** The impact of one kWh where that equipment is; in the phase of use alone. */
    CARRIER_MIX("carrier.mix", "impact/kWh", false),
    /** The number of identical machines. */
    QUANTITY("virtual-machine.quantity", "1", true),
    /** The virtual CPUs per machine. */
    KEY("virtual-machine.key", "1", false),
    /** The storage per machine. */
    VCPU("virtual-machine.vcpu", "vCPU", false),
    /** The memory of each of them. */
    MEMORY("virtual-machine.memory", "GB", false),
    /** The storage of each of them. */
    STORAGE("virtual-machine.storage", "GB", false),
    /** The electricity that each is measured to use. */
    ELECTRICITY("virtual-machine.electricity", "kWh/year", false),
    /** Whether it is declared to serve computing. */
    COMPUTES("virtual-machine.computes", "flag", true),
    /** Whether it is declared to serve storage. */
    STORES("virtual-machine.stores", "flag", true),
    /** The number of environments of an application that run on the machine, such as production and test. */
    ENVIRONMENTS("application.environments", "1", true),
    /** The agreed share of the machine that an application takes. */
    APPLICATION_KEY("application.key", "1", false),
    /** The weight by which an application shares the machine with the others on it. */
    APPLICATION_WEIGHT("application.weight", "1", false),
    /** The number of identical cloud instances. */
    CLOUD_QUANTITY("cloud-instance.quantity", "item", true),
    /** The virtual CPUs per instance. */
    CLOUD_VCPU("cloud-instance.vcpu", "vCPU/item", false),
    /** The virtual CPUs of the whole server that hosts an instance. */
    CLOUD_SERVER_VCPU("cloud-instance.server-vcpu", "vCPU/item", false),
    /** The hours for which an instance is reserved. */
    CLOUD_HOURS("cloud-instance.hours", "hour/year", false),
    /** The mean load, in 0 .. 1. */
    CLOUD_LOAD("cloud-instance.load", "1", false),
    /** The power usage effectiveness of its location: the stated value, else the provider's. */
    CLOUD_PUE("cloud-instance.pue", "1", false),
    /** The power of one idle virtual CPU of its processor. */
    CLOUD_POWER_IDLE("cloud-instance.power-idle", "W/vCPU", false),
    /** The power of one fully loaded virtual CPU of its processor. */
    CLOUD_POWER_FULL("cloud-instance.power-full", "W/vCPU", false),
    /** The accelerators of each instance: the stated number, else that of its type. */
    CLOUD_ACCELERATORS("cloud-instance.accelerators", "1", false),
    /** Present, and 1, if its type has accelerators of which the source states no number. */
    CLOUD_ACCELERATED("cloud-instance.accelerated", "1", false),
    /** The mean load of the accelerators, in 0 .. 1. */
    CLOUD_ACCELERATOR_LOAD("cloud-instance.accelerator-load", "1", false),
    /** The power of one idle accelerator. */
    CLOUD_ACCELERATOR_IDLE("cloud-instance.accelerator-power-idle", "W/item", false),
    /** The power of one fully loaded accelerator. */
    CLOUD_ACCELERATOR_FULL("cloud-instance.accelerator-power-full", "W/item", false),
    /** The impact of accelerators that is in that of the whole server. */
    CLOUD_ACCELERATORS_EMBODIED("cloud-instance.accelerators-embodied", "impact/item", false),
    /** The embodied impact of the whole server that hosts it. */
    CLOUD_SERVER_EMBODIED("cloud-instance.server-embodied", "impact/item", false),
    /** The impact of one kWh at its location. */
    CLOUD_MIX("cloud-instance.mix", "impact/kWh", false),
    /** The same of one kWh put on the grid, if that is what the mix describes: losses are to be added. */
    CLOUD_MIX_WITHOUT_LOSSES("cloud-instance.mix.without-losses", "impact/kWh", false),
    /** The electricity lost in the grid of its location for each kWh consumed. */
    CLOUD_LOSSES("cloud-instance.losses", "1", false),
    /** The volume transferred over the network. */
    NETWORK_VOLUME("network-use.volume", "GB/year", true),
    /** The impact of one GB on that network. */
    NETWORK_FACTOR("network-use.factor", "impact/GB", false),
    /** The impact of one GB on that network without the box of a subscriber, where that is another figure. */
    NETWORK_FACTOR_WITHOUT_BOX("network-use.factor-without-box", "impact/GB", false),
    /** The pages printed. */
    PAGES("printing.pages", "page/year", true),
    /** The impact of one page. */
    PAGE_FACTOR("printing.factor", "impact/page", false),
    /** The mails sent in the month. */
    MAILS("messaging.mails", "mail/month", true),
    /** The number of mails delivered, one per recipient. */
    DELIVERIES("messaging.deliveries", "mail/month", true),
    /** The volume of the mails sent. */
    MAIL_VOLUME("messaging.volume", "MB/month", true),
    /** The impact that each MB of a mail adds. */
    MAIL_FACTOR_PER_MEGABYTE("messaging.factor-per-megabyte", "impact/MB", false),
    /** The impact of a mail, independent of its size. */
    MAIL_FACTOR("messaging.factor", "impact/mail", false),
    /** The people who use the terminals, each occupying one at a time. */
    TERMINAL_USERS("shared-terminals.users", "item", true),
    /** The hours of use per person. */
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
    /** The amount of an activity that the rules do not name. */
    OTHER_ACTIVITY("establishment.other-activity", "1", false),
    /** The planetary boundary: the impact per year that the Earth can bear. */
    BOUNDARY("establishment.planetary-boundary", "impact/year", false),
    /** The world population that shares it. */
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
     * Returns the kind of the value.
     *
     * @return a unit or flag
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * Returns whether every object has a value.
     *
     * @return whether the value is never missing
     */
    public boolean isAlwaysGiven() {
        return alwaysGiven;
    }

    boolean isOfCarrier() {
        return source.startsWith("carrier.");
    }

    /** Returns the kind of object it belongs to; the inputs of the carrier belong to any. */
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

    /** Returns the name used in rule files. */
    @Override
    public String toString() {
        return source;
    }
}
