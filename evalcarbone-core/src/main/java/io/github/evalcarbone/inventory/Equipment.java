package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;

/**
 * One line of an inventory: some items of one model or type, kept and used alike.
 * <p>
 * Model, type and country are texts as the owner has them; the factor set finds what they mean, and the result says how.
 * A status never filters by itself. This type is immutable and thread-safe.
 *
 * @param id  the id of the line, once in an inventory
 * @param label  what people call it
 * @param model  the model, as the factor set or one of its aliases names it; empty when unknown
 * @param type  the type; empty when unknown
 * @param quantity  the number of items, 0 or more; fractions allowed
 * @param lifetime  how long it is kept
 * @param usage  how it is used
 * @param country  the country whose electricity it uses outside a data centre; empty when unknown
 * @param dataCentre  the data centre it stands in, if any
 * @param status  in department, in stock ..., as the owner has it; it never filters; empty when unknown
 * @param site  the site; empty when unknown
 * @param department  the hospital department or department; empty when unknown
 */
public record Equipment(
        String id,
        String label,
        Optional<String> model,
        Optional<String> type,
        double quantity,
        Lifetime lifetime,
        UsageProfile usage,
        Optional<String> country,
        Optional<DataCentre> dataCentre,
        Optional<String> status,
        Optional<String> site,
        Optional<String> department) {

    /**
     * Creates a line.
     *
     * @param id  the id of the line, once in an inventory
     * @param label  what people call it
     * @param model  the model; empty when unknown
     * @param type  the type; empty when unknown
     * @param quantity  the number of items, 0 or more; fractions allowed
     * @param lifetime  how long it is kept
     * @param usage  how it is used
     * @param country  the country whose electricity it uses outside a data centre; empty when unknown
     * @param dataCentre  the data centre it stands in, if any
     * @param status  in department, in stock ..., as the owner has it; it never filters; empty when unknown
     * @param site  the site; empty when unknown
     * @param department  the hospital department or department; empty when unknown
     * @throws IllegalArgumentException if a text is blank, the quantity is negative or not finite, or neither a model
     *         nor a type is given
     */
    public Equipment {
        Invariants.notBlank(id, "id of a line");
        Invariants.notBlank(label, "label of a line");
        Invariants.notNegative(quantity, "quantity");
        quantity += 0.0; // -0.0 is 0.0, as everywhere else
        model.ifPresent(text -> Invariants.notBlank(text, "model"));
        type.ifPresent(text -> Invariants.notBlank(text, "type"));
        country.ifPresent(text -> Invariants.notBlank(text, "country"));
        status.ifPresent(text -> Invariants.notBlank(text, "status"));
        site.ifPresent(text -> Invariants.notBlank(text, "site"));
        department.ifPresent(text -> Invariants.notBlank(text, "department"));
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
        return new EquipmentDraft(id, model, type).build();
    }

    /**
     * Returns this line with another id.
     *
     * @param changed  the id, once in an inventory
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withId(String changed) {
        return new EquipmentDraft(this).id(changed).build();
    }

    /**
     * Returns this line with another label.
     *
     * @param changed  what people call it
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withLabel(String changed) {
        return new EquipmentDraft(this).label(changed).build();
    }

    /**
     * Returns this line with another model.
     *
     * @param changed  the model
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withModel(String changed) {
        return new EquipmentDraft(this).model(Optional.of(changed)).build();
    }

    /**
     * Returns this line with another type.
     *
     * @param changed  the type
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withType(String changed) {
        return new EquipmentDraft(this).type(Optional.of(changed)).build();
    }

    /**
     * Returns this line with another quantity.
     *
     * @param changed  the number of items, 0 or more
     * @return the changed line
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public Equipment withQuantity(double changed) {
        return new EquipmentDraft(this).quantity(changed).build();
    }

    /**
     * Returns this line with another lifetime.
     *
     * @param changed  how long it is kept
     * @return the changed line
     */
    public Equipment withLifetime(Lifetime changed) {
        return new EquipmentDraft(this).lifetime(changed).build();
    }

    /**
     * Returns this line with another usage profile.
     *
     * @param changed  how it is used
     * @return the changed line
     */
    public Equipment withUsage(UsageProfile changed) {
        return new EquipmentDraft(this).usage(changed).build();
    }

    /**
     * Returns this line with another country.
     *
     * @param changed  the country whose electricity it uses
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withCountry(String changed) {
        return new EquipmentDraft(this).country(Optional.of(changed)).build();
    }

    /**
     * Returns this line with another data centre.
     *
     * @param changed  the data centre it stands in
     * @return the changed line
     */
    public Equipment withDataCentre(DataCentre changed) {
        return new EquipmentDraft(this).dataCentre(Optional.of(changed)).build();
    }

    /**
     * Returns this line with another status.
     *
     * @param changed  in department, in stock ...
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withStatus(String changed) {
        return new EquipmentDraft(this).status(Optional.of(changed)).build();
    }

    /**
     * Returns this line with another site.
     *
     * @param changed  the site
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withSite(String changed) {
        return new EquipmentDraft(this).site(Optional.of(changed)).build();
    }

    /**
     * Returns this line with another department.
     *
     * @param changed  the hospital department or department
     * @return the changed line
     * @throws IllegalArgumentException if it is blank
     */
    public Equipment withDepartment(String changed) {
        return new EquipmentDraft(this).department(Optional.of(changed)).build();
    }
}
