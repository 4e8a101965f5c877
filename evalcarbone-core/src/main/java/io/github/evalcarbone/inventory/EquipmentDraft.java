package io.github.evalcarbone.inventory;

import java.util.Optional;

/** A line being changed; never leaves the method that makes it. */
final class EquipmentDraft {

    private String id;
    private String label;
    private Optional<String> model;
    private Optional<String> type;
    private double quantity = 1;
    private Lifetime lifetime = Lifetime.OF_TYPE;
    private UsageProfile usage = UsageProfile.REFERENCE;
    private Optional<String> country = Optional.empty();
    private Optional<DataCentre> dataCentre = Optional.empty();
    private Optional<String> status = Optional.empty();
    private Optional<String> site = Optional.empty();
    private Optional<String> department = Optional.empty();

    EquipmentDraft(String id, Optional<String> model, Optional<String> type) {
        this.id = id;
        this.label = id;
        this.model = model;
        this.type = type;
    }

    EquipmentDraft(Equipment line) {
        this(line.id(), line.model(), line.type());
        label = line.label();
        quantity = line.quantity();
        lifetime = line.lifetime();
        usage = line.usage();
        country = line.country();
        dataCentre = line.dataCentre();
        status = line.status();
        site = line.site();
        department = line.department();
    }

    EquipmentDraft id(String changed) {
        id = changed;
        return this;
    }

    EquipmentDraft label(String changed) {
        label = changed;
        return this;
    }

    EquipmentDraft model(Optional<String> changed) {
        model = changed;
        return this;
    }

    EquipmentDraft type(Optional<String> changed) {
        type = changed;
        return this;
    }

    EquipmentDraft quantity(double changed) {
        quantity = changed;
        return this;
    }

    EquipmentDraft lifetime(Lifetime changed) {
        lifetime = changed;
        return this;
    }

    EquipmentDraft usage(UsageProfile changed) {
        usage = changed;
        return this;
    }

    EquipmentDraft country(Optional<String> changed) {
        country = changed;
        return this;
    }

    EquipmentDraft dataCentre(Optional<DataCentre> changed) {
        dataCentre = changed;
        return this;
    }

    EquipmentDraft status(Optional<String> changed) {
        status = changed;
        return this;
    }

    EquipmentDraft site(Optional<String> changed) {
        site = changed;
        return this;
    }

    EquipmentDraft department(Optional<String> changed) {
        department = changed;
        return this;
    }

    Equipment build() {
        return new Equipment(
                id, label, model, type, quantity, lifetime, usage, country, dataCentre, status, site, department);
    }
}
