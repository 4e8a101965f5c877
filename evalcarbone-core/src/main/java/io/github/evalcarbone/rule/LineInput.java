package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An input that rules may read of one line of an inventory and of the factors that match it: the vocabulary of rule
 * files.
 * <p>
 * {@code device} is the device that represents the line: the model if the factors include it, else the default device
 * of its type. {@code model} and {@code type-default} are these two, looked up separately.
 */
public enum LineInput {
    /** The number of items. */
    QUANTITY("inventory.quantity", "item", true),
    /** The years that the owner states or plans to keep it. */
    DECLARED_YEARS("inventory.declared-years", "year", false),
    /** The day of purchase. */
    PURCHASE_DATE("inventory.purchase-date", "date", false),
    /** The day of withdrawal. */
    WITHDRAWAL_DATE("inventory.withdrawal-date", "date", false),
    /** The day for which the footprint is computed. */
    EVALUATION_DATE("inventory.evaluation-date", "date", true),
    /** The years of use by others before it came. */
    PRIOR_YEARS("inventory.prior-years", "year", false),
    /** The years of use by others after it leaves. */
    LATER_YEARS("inventory.later-years", "year", false),
    /** Whether it was refurbished before it came. */
    REFURBISHED("inventory.refurbished", "flag", true),
    /** Whether it had been used before it came, and was not refurbished. */
    REUSED("inventory.reused", "flag", true),
    /** Whether it waits in stock. */
    IN_STOCK("inventory.in-stock", "flag", true),
    /** The electricity consumption measured by the owner. */
    MEASURED_ELECTRICITY("inventory.measured-electricity", "kWh/item/year", false),
    /** The energy of the declared power states: the correctly rounded exact sum of watts x hours. */
    POWER_STATE_ENERGY("inventory.power-state-energy", "Wh/item/year", false),
    /** Hours of service per day. */
    HOURS_PER_DAY("inventory.hours-per-day", "hour/day", false),
    /** Days of service per year. */
    DAYS_PER_YEAR("inventory.days-per-year", "day/year", false),
    /** The professional share stated by the owner. */
    DECLARED_SHARE("inventory.declared-share", "1", false),
    /** The professional share of its electricity, stated by the owner. */
    DECLARED_USE_SHARE("inventory.declared-use-share", "1", false),
    /** Whether it is a company device that may be used privately. */
    COPE("inventory.cope", "flag", true),
    /** Whether it is a private device used for work. */
    BYOD("inventory.byod", "flag", true),
    /** Whether it is in a data centre. */
    IN_DATA_CENTRE("data-centre.present", "flag", true),
    /** The power usage effectiveness of its data centre. */
    DATA_CENTRE_PUE("data-centre.pue", "1", false),
    /** The manufacturing factor of the device. */
    DEVICE_MANUFACTURING("device.manufacturing", LifecyclePhase.MANUFACTURING),
    /** The distribution factor of the device. */
    DEVICE_DISTRIBUTION("device.distribution", LifecyclePhase.DISTRIBUTION),
    /** The refurbishment factor of the device. */
    DEVICE_REFURBISHMENT("device.refurbishment", LifecyclePhase.REFURBISHMENT),
    /** The end-of-life factor of the device. */
    DEVICE_END_OF_LIFE("device.end-of-life", LifecyclePhase.END_OF_LIFE),
    /** The factor of the device for all phases but use, if its source does not split them. */
    DEVICE_EMBODIED("device.embodied", LifecyclePhase.EMBODIED),
    /** The lifetime assumed by the source of the device. */
    DEVICE_LIFETIME("device.lifetime", "year", false),
    /** The reference consumption of the device. */
    DEVICE_ELECTRICITY("device.electricity", "kWh/item/year", false),
    /** The hours per day that the reference consumption is based on. */
    DEVICE_REFERENCE_HOURS("device.reference-hours", "hour/day", false),
    /** Whether those hours are an assumption rather than stated by the source. */
    DEVICE_REFERENCE_HOURS_ASSUMED("device.reference-hours-assumed", "flag", true),
    /** The power of the device on standby. */
    DEVICE_STANDBY_POWER("device.standby-power", "Wh/hour/item", false),
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
    /** Whether the type supports others: UPS, cooling, power distribution. */
    TYPE_SUPPORT("type.support", "flag", true),
    /** Whether the type is equipment of computer rooms. */
    TYPE_ROOM("type.room", "flag", true),
    /** The impact of one kWh in the country of use. */
    MIX_COUNTRY("mix.country", "impact/kWh", false),
    /** The impact of one kWh in the country of the data centre. */
    MIX_DATA_CENTRE("mix.data-centre", "impact/kWh", false),
    /** The same of one kWh put on the grid, if that is what the mix of the country describes: losses are to be added. */
    MIX_COUNTRY_WITHOUT_LOSSES("mix.country.without-losses", "impact/kWh", false),
    /** The same of one kWh put on the grid, if that is what the mix of the data centre's country describes. */
    MIX_DATA_CENTRE_WITHOUT_LOSSES("mix.data-centre.without-losses", "impact/kWh", false),
    /** The electricity lost in the grid of the country for each kWh consumed. */
    LOSSES_COUNTRY("losses.country", "1", false),
    /** The electricity lost in the grid of the data centre's country for each kWh consumed. */
    LOSSES_DATA_CENTRE("losses.data-centre", "1", false);

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
     * Returns the name used in rule files.
     *
     * @return the name, such as {@code inventory.quantity}
     */
    public String source() {
        return source;
    }

    /**
     * Returns the kind of the value.
     *
     * @return a unit, date or flag
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * Returns whether every line has a value.
     *
     * @return whether the value is never missing
     */
    public boolean isAlwaysGiven() {
        return alwaysGiven;
    }

    /**
     * Returns the phase of a device's factor.
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

    /** Returns the name used in rule files. */
    @Override
    public String toString() {
        return source;
    }
}
