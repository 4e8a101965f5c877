package io.github.evalcarbone.inventory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A builder of a line; values are checked when it is built. Not thread-safe. */
public final class EquipmentBuilder {

    private String id;
    private String label;
    private Optional<String> model = Optional.empty();
    private Optional<String> type = Optional.empty();
    private double quantity = 1;
    private ServiceLife serviceLife = ServiceLife.UNKNOWN;
    private Condition condition = Condition.NEW;
    private Holding holding = Holding.UNKNOWN;
    private UsageProfile usage = UsageProfile.REFERENCE;
    private Optional<String> country = Optional.empty();
    private Optional<DataCentre> dataCentre = Optional.empty();
    private Optional<String> status = Optional.empty();
    private Optional<String> site = Optional.empty();
    private Optional<String> department = Optional.empty();
    private Optional<String> serialNumber = Optional.empty();
    private Attributes attributes = Attributes.NONE;

    EquipmentBuilder(String id) {
        this.id = id;
        this.label = id;
    }

    EquipmentBuilder(Equipment line) {
        this(line.id());
        label = line.label();
        model = line.model();
        type = line.type();
        quantity = line.quantity();
        serviceLife = line.serviceLife();
        condition = line.condition();
        holding = line.holding();
        usage = line.usage();
        country = line.country();
        dataCentre = line.dataCentre();
        status = line.status();
        site = line.site();
        department = line.department();
        serialNumber = line.serialNumber();
        attributes = line.attributes();
    }

    /**
     * Sets the id.
     *
     * @param changed  the id, unique in an inventory
     * @return this builder
     */
    public EquipmentBuilder id(String changed) {
        id = changed;
        return this;
    }

    /**
     * Sets the label.
     *
     * @param changed  the display name
     * @return this builder
     */
    public EquipmentBuilder label(String changed) {
        label = changed;
        return this;
    }

    /**
     * Sets the model.
     *
     * @param changed  the model; null if it is not known
     * @return this builder
     */
    public EquipmentBuilder model(@Nullable String changed) {
        model = Optional.ofNullable(changed);
        return this;
    }

    /**
     * Sets the type.
     *
     * @param changed  the type; null if it is not known
     * @return this builder
     */
    public EquipmentBuilder type(@Nullable String changed) {
        type = Optional.ofNullable(changed);
        return this;
    }

    /**
     * Sets the quantity.
     *
     * @param changed  the number of items, 0 or more
     * @return this builder
     */
    public EquipmentBuilder quantity(double changed) {
        quantity = changed;
        return this;
    }

    /**
     * Sets the service life.
     *
     * @param changed  its days and planned years
     * @return this builder
     */
    public EquipmentBuilder serviceLife(ServiceLife changed) {
        serviceLife = changed;
        return this;
    }

    /**
     * Sets the condition.
     *
     * @param changed  whether it was new when it came, and its use by others
     * @return this builder
     */
    public EquipmentBuilder condition(Condition changed) {
        condition = changed;
        return this;
    }

    /**
     * Sets the holding.
     *
     * @param changed  its owner, stock, price and exit route
     * @return this builder
     */
    public EquipmentBuilder holding(Holding changed) {
        holding = changed;
        return this;
    }

    /**
     * Sets the usage profile.
     *
     * @param changed  the usage
     * @return this builder
     */
    public EquipmentBuilder usage(UsageProfile changed) {
        usage = changed;
        return this;
    }

    /**
     * Sets the country.
     *
     * @param changed  the country whose electricity it uses; null if it is not known
     * @return this builder
     */
    public EquipmentBuilder country(@Nullable String changed) {
        country = Optional.ofNullable(changed);
        return this;
    }

    /**
     * Sets the data centre.
     *
     * @param changed  the data centre it is in; null if there is none
     * @return this builder
     */
    public EquipmentBuilder dataCentre(@Nullable DataCentre changed) {
        dataCentre = Optional.ofNullable(changed);
        return this;
    }

    /**
     * Sets the status.
     *
     * @param changed  the status, such as in service or in stock; null if it is not known
     * @return this builder
     */
    public EquipmentBuilder status(@Nullable String changed) {
        status = Optional.ofNullable(changed);
        return this;
    }

    /**
     * Sets the site.
     *
     * @param changed  the site; null if it is not known
     * @return this builder
     */
    public EquipmentBuilder site(@Nullable String changed) {
        site = Optional.ofNullable(changed);
        return this;
    }

    /**
     * Sets the department.
     *
     * @param changed  the hospital department; null if it is not known
     * @return this builder
     */
    public EquipmentBuilder department(@Nullable String changed) {
        department = Optional.ofNullable(changed);
        return this;
    }

    /**
     * Sets the serial number.
     *
     * @param changed  the serial number of its maker; null if it is not known
     * @return this builder
     */
    public EquipmentBuilder serialNumber(@Nullable String changed) {
        serialNumber = Optional.ofNullable(changed);
        return this;
    }

    /**
     * Sets the attributes.
     *
     * @param changed  figures that only rules of one's own know
     * @return this builder
     */
    public EquipmentBuilder attributes(Attributes changed) {
        attributes = changed;
        return this;
    }

    /**
     * Builds the line.
     *
     * @return the line
     * @throws IllegalArgumentException if a text is blank, the quantity is negative or not finite, or neither a model
     *         nor a type is given
     */
    public Equipment build() {
        return new Equipment(
                id,
                label,
                model,
                type,
                quantity,
                serviceLife,
                condition,
                holding,
                usage,
                country,
                dataCentre,
                status,
                site,
                department,
                serialNumber,
                attributes);
    }
}
