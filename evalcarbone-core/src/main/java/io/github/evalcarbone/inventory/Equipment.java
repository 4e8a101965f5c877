package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * A line of an inventory: a number of items of one model or type, with the same service life and usage.
 * <p>
 * Model, type and country are the texts of the owner; the factor set resolves them, and the result reports how. A
 * status never filters by itself. This type is immutable and thread-safe.
 *
 * @param id  the id of the line, unique in an inventory
 * @param label  its display name
 * @param model  the model, by its id or an alias in the factor set; empty if unknown
 * @param type  the type; empty if unknown
 * @param quantity  the number of items, 0 or more; fractions allowed
 * @param serviceLife  its days of purchase and withdrawal, and the years it is planned to be kept
 * @param condition  whether it was new when it came, and its use by others
 * @param holding  its owner, stock, price and exit route
 * @param usage  its usage
 * @param country  the country whose electricity it uses outside a data centre; empty if unknown
 * @param dataCentre  the data centre it is in, if any
 * @param status  the status in the words of the owner, such as in service or in stock; it never filters; empty if
 *     unknown
 * @param site  the site; empty if unknown
 * @param department  the department of the hospital; empty if unknown
 * @param serialNumber  the serial number of its maker, by which repeated lines are found; empty if unknown
 * @param attributes  figures that only rules of one's own know
 */
public record Equipment(
        String id,
        String label,
        Optional<String> model,
        Optional<String> type,
        double quantity,
        ServiceLife serviceLife,
        Condition condition,
        Holding holding,
        UsageProfile usage,
        Optional<String> country,
        Optional<DataCentre> dataCentre,
        Optional<String> status,
        Optional<String> site,
        Optional<String> department,
        Optional<String> serialNumber,
        Attributes attributes) {

    /**
     * Creates a line.
     *
     * @param id  the id of the line, unique in an inventory
     * @param label  its display name
     * @param model  the model; empty if unknown
     * @param type  the type; empty if unknown
     * @param quantity  the number of items, 0 or more; fractions allowed
     * @param serviceLife  its days of purchase and withdrawal, and the years it is planned to be kept
     * @param condition  whether it was new when it came, and its use by others
     * @param holding  its owner, stock, price and exit route
     * @param usage  its usage
     * @param country  the country whose electricity it uses outside a data centre; empty if unknown
     * @param dataCentre  the data centre it is in, if any
     * @param status  the status in the words of the owner, such as in service or in stock; it never filters; empty if
     *     unknown
     * @param site  the site; empty if unknown
     * @param department  the department of the hospital; empty if unknown
     * @param serialNumber  the serial number of its maker; empty if unknown
     * @param attributes  figures that only rules of one's own know
     * @throws IllegalArgumentException if a text is blank, the quantity is negative or not finite, or neither a model
     *     nor a type is given
     */
    public Equipment {
        Invariants.notBlank(id, "id of a line");
        Invariants.notBlank(label, "label of a line");
        Invariants.notNegative(quantity, "quantity");
        quantity += 0.0; // -0.0 becomes 0.0, as everywhere else
        model.ifPresent(text -> Invariants.notBlank(text, "model"));
        type.ifPresent(text -> Invariants.notBlank(text, "type"));
        country.ifPresent(text -> Invariants.notBlank(text, "country"));
        status.ifPresent(text -> Invariants.notBlank(text, "status"));
        site.ifPresent(text -> Invariants.notBlank(text, "site"));
        department.ifPresent(text -> Invariants.notBlank(text, "department"));
        serialNumber.ifPresent(text -> Invariants.notBlank(text, "serial number"));
        if (model.isEmpty() && type.isEmpty()) {
            throw new IllegalArgumentException("The line [" + id + "] must name a model or a type.");
        }
    }

    /**
     * Returns one item of a model, with nothing else declared; the model is also its id and label.
     *
     * @param model  the model
     * @return the line
     * @throws IllegalArgumentException if the model is blank
     */
    public static Equipment of(String model) {
        Invariants.notBlank(model, "model");
        return minimal(model, Optional.of(model), Optional.empty());
    }

    /**
     * Returns one item known by its type alone; the type is also its id and label.
     *
     * @param type  the type
     * @return the line
     * @throws IllegalArgumentException if the type is blank
     */
    public static Equipment ofType(String type) {
        Invariants.notBlank(type, "type");
        return minimal(type, Optional.empty(), Optional.of(type));
    }

    private static Equipment minimal(String id, Optional<String> model, Optional<String> type) {
        return builder(id).model(model.orElse(null)).type(type.orElse(null)).build();
    }

    /**
     * Returns a builder of a line of one item with nothing else declared; a model or a type must be set before it is
     * built.
     *
     * @param id  the id of the line, unique in an inventory; also its label, until another is set
     * @return a builder, not thread-safe
     */
    public static EquipmentBuilder builder(String id) {
        return new EquipmentBuilder(id);
    }

    /** {@return the owner: the one stated, else private for a device that its user brings; empty if unknown} */
    public Optional<Ownership> ownership() {
        return holding.ownership()
                .or(() -> Optional.of(Ownership.PRIVATE)
                        .filter(owner -> usage.sharing().equals(PrivateUse.BYOD)));
    }

    /** {@return a builder with the values of this line, not thread-safe} */
    public EquipmentBuilder toBuilder() {
        return new EquipmentBuilder(this);
    }

    /**
     * Returns this line with another id.
     *
     * @param changed  the id, unique in an inventory
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withId(String changed) {
        return toBuilder().id(changed).build();
    }

    /**
     * Returns this line with another label.
     *
     * @param changed  the display name
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withLabel(String changed) {
        return toBuilder().label(changed).build();
    }

    /**
     * Returns this line with another model.
     *
     * @param changed  the model
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withModel(String changed) {
        return toBuilder().model(changed).build();
    }

    /**
     * Returns this line with another type.
     *
     * @param changed  the type
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withType(String changed) {
        return toBuilder().type(changed).build();
    }

    /**
     * Returns this line with another quantity.
     *
     * @param changed  the number of items, 0 or more
     * @return the changed line
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public Equipment withQuantity(double changed) {
        return toBuilder().quantity(changed).build();
    }

    /**
     * Returns this line with another service life.
     *
     * @param changed  its days and planned years
     * @return the changed line
     */
    public Equipment withServiceLife(ServiceLife changed) {
        return toBuilder().serviceLife(changed).build();
    }

    /**
     * Returns this line with another condition.
     *
     * @param changed  whether it was new when it came, and its use by others
     * @return the changed line
     */
    public Equipment withCondition(Condition changed) {
        return toBuilder().condition(changed).build();
    }

    /**
     * Returns this line with another holding.
     *
     * @param changed  its owner, stock, price and exit route
     * @return the changed line
     */
    public Equipment withHolding(Holding changed) {
        return toBuilder().holding(changed).build();
    }

    /**
     * Returns this line with another usage profile.
     *
     * @param changed  the usage
     * @return the changed line
     */
    public Equipment withUsage(UsageProfile changed) {
        return toBuilder().usage(changed).build();
    }

    /**
     * Returns this line with another country.
     *
     * @param changed  the country whose electricity it uses
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withCountry(String changed) {
        return toBuilder().country(changed).build();
    }

    /**
     * Returns this line with another data centre.
     *
     * @param changed  the data centre it is in
     * @return the changed line
     */
    public Equipment withDataCentre(DataCentre changed) {
        return toBuilder().dataCentre(changed).build();
    }

    /**
     * Returns this line with another status.
     *
     * @param changed  the status, such as in service or in stock
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withStatus(String changed) {
        return toBuilder().status(changed).build();
    }

    /**
     * Returns this line with another site.
     *
     * @param changed  the site
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withSite(String changed) {
        return toBuilder().site(changed).build();
    }

    /**
     * Returns this line with another department.
     *
     * @param changed  the hospital department
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withDepartment(String changed) {
        return toBuilder().department(changed).build();
    }

    /**
     * Returns this line with an attribute.
     *
     * @param name  its name, of small letters, digits and hyphens, a letter first
     * @param value  its figure, finite, in the unit of the rules that read it
     * @return the changed line
     * @throws IllegalArgumentException if the name or the figure is not allowed
     */
    public Equipment withAttribute(String name, double value) {
        return toBuilder().attributes(attributes.with(name, value)).build();
    }
}
