package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a rule may know of one line of an inventory and of the factors that fit it: the vocabulary of rule files.
 * <p>
 * {@code device} is the one device that stands for the line: the model if the factors know it, else the default device of
 * its type. {@code model} and {@code type-default} are these two looked up apart.
 */
public enum LineInput {
    /** The number of items. */
    QUANTITY("inventory.quantity", "item", true),
    /** The lifetime the owner states. */
    DECLARED_YEARS("inventory.declared-years", "year", false),
    /** The day of purchase. */
    PURCHASE_DATE("inventory.purchase-date", "date", false),
    /** The day of withdrawal. */
    WITHDRAWAL_DATE("inventory.withdrawal-date", "date", false),
    /** The day the footprint is computed for. */
    EVALUATION_DATE("inventory.evaluation-date", "date", true),
    /** The consumption the owner knows. */
    MEASURED_ELECTRICITY("inventory.measured-electricity", "kWh/item/year", false),
    /** The correctly rounded exact sum of watts x hours over the declared power states. */
    POWER_STATE_ENERGY("inventory.power-state-energy", "Wh/item/year", false),
    /** Hours of service per day. */
    HOURS_PER_DAY("inventory.hours-per-day", "hour/day", false),
    /** Days of service per year. */
    DAYS_PER_YEAR("inventory.days-per-year", "day/year", false),
    /** The professional share the owner states. */
    DECLARED_SHARE("inventory.declared-share", "1", false),
    /** Whether it is a company device that may serve private life. */
    COPE("inventory.cope", "flag", true),
    /** Whether it is a private device that serves work. */
    BYOD("inventory.byod", "flag", true),
    /** Whether it stands in a data centre. */
    IN_DATA_CENTRE("data-centre.present", "flag", true),
    /** The power usage effectiveness of its data centre. */
    DATA_CENTRE_PUE("data-centre.pue", "1", false),
    /** The manufacturing factor of the device. */
    DEVICE_MANUFACTURING("device.manufacturing", LifecyclePhase.MANUFACTURING),
    /** The distribution factor of the device. */
    DEVICE_DISTRIBUTION("device.distribution", LifecyclePhase.DISTRIBUTION),
    /** The end-of-life factor of the device. */
    DEVICE_END_OF_LIFE("device.end-of-life", LifecyclePhase.END_OF_LIFE),
    /** The factor of the device for everything but use, where its source does not split it. */
    DEVICE_EMBODIED("device.embodied", LifecyclePhase.EMBODIED),
    /** The lifetime that the source of the device assumes. */
    DEVICE_LIFETIME("device.lifetime", "year", false),
    /** The reference consumption of the device. */
    DEVICE_ELECTRICITY("device.electricity", "kWh/item/year", false),
    /** The hours per day that the reference consumption stands for. */
    DEVICE_REFERENCE_HOURS("device.reference-hours", "hour/day", false),
    /** Whether those hours are an assumption, not a statement of the source. */
    DEVICE_REFERENCE_HOURS_ASSUMED("device.reference-hours-assumed", "flag", true),
    /** The manufacturing factor of the model. */
    MODEL_MANUFACTURING("model.manufacturing", LifecyclePhase.MANUFACTURING),
    /** The distribution factor of the model. */
    MODEL_DISTRIBUTION("model.distribution", LifecyclePhase.DISTRIBUTION),
    /** The end-of-life factor of the model. */
    MODEL_END_OF_LIFE("model.end-of-life", LifecyclePhase.END_OF_LIFE),
    /** The reference consumption of the model. */
    MODEL_ELECTRICITY("model.electricity", "kWh/item/year", false),
    /** The manufacturing factor of the type's default device. */
    TYPE_DEFAULT_MANUFACTURING("type-default.manufacturing", LifecyclePhase.MANUFACTURING),
    /** The distribution factor of the type's default device. */
    TYPE_DEFAULT_DISTRIBUTION("type-default.distribution", LifecyclePhase.DISTRIBUTION),
    /** The end-of-life factor of the type's default device. */
    TYPE_DEFAULT_END_OF_LIFE("type-default.end-of-life", LifecyclePhase.END_OF_LIFE),
    /** The reference consumption of the type's default device. */
    TYPE_DEFAULT_ELECTRICITY("type-default.electricity", "kWh/item/year", false),
    /** The reference lifetime of the type. */
    TYPE_LIFETIME("type.lifetime", "year", false),
    /** The impact of one kWh in the country of use. */
    MIX_COUNTRY("mix.country", "impact/kWh", false),
    /** The impact of one kWh in the country of the data centre. */
    MIX_DATA_CENTRE("mix.data-centre", "impact/kWh", false);

    private final String source;
    private final ValueKind kind;
    private final boolean alwaysGiven;
    private final Optional<LifecyclePhase> phase;

    LineInput(String source, String kind, boolean alwaysGiven) {
        this(source, kind, alwaysGiven, Optional.empty());
    }

    LineInput(String source, LifecyclePhase phase) {
        this(source, "impact/item", false, Optional.of(phase));
    }

    LineInput(String source, String kind, boolean alwaysGiven, Optional<LifecyclePhase> phase) {
        this.source = source;
        this.kind = ValueKind.parse(kind);
        this.alwaysGiven = alwaysGiven;
        this.phase = phase;
    }

    /**
     * Returns the name rule files use.
     *
     * @return the name, such as {@code inventory.quantity}
     */
    public String source() {
        return source;
    }

    /**
     * Returns what kind of value it is.
     *
     * @return a unit, date or flag
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * Tells whether every line has it.
     *
     * @return whether it can never be missing
     */
    public boolean isAlwaysGiven() {
        return alwaysGiven;
    }

    /**
     * Returns the phase whose factor it is.
     *
     * @return the phase; empty for anything but a factor of a device
     */
    public Optional<LifecyclePhase> phase() {
        return phase;
    }

    static Optional<LineInput> find(String source) {
        return Arrays.stream(values())
                .filter(input -> input.source.equals(source))
                .findFirst();
    }

    static List<String> sources() {
        return Arrays.stream(values()).map(LineInput::source).toList();
    }

    /** Returns the name rule files use. */
    @Override
    public String toString() {
        return source;
    }
}
