package io.github.evalcarbone.intake;

import io.github.evalcarbone.intake.EquipmentRecord.DataCentreRecord;
import io.github.evalcarbone.intake.EquipmentRecord.PowerStateRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A builder of a record; nothing is checked, and a component that is not set, or set to null, is not stated. Not
 * thread-safe.
 */
public final class EquipmentRecordBuilder {

    private @Nullable String id;
    private @Nullable String label;
    private @Nullable String manufacturer;
    private @Nullable String model;
    private @Nullable String type;
    private @Nullable Double quantity;
    private @Nullable Double lifetimeYears;
    private @Nullable String purchaseDate;
    private @Nullable String withdrawalDate;
    private @Nullable String condition;
    private @Nullable Double priorYears;
    private @Nullable Double laterYears;
    private @Nullable String ownership;
    private @Nullable String inStock;
    private @Nullable Double purchasePrice;
    private @Nullable String exitRoute;
    private @Nullable Double annualKilowattHours;
    private @Nullable List<PowerStateRecord> powerStates;
    private @Nullable Double hoursPerDay;
    private @Nullable Double daysPerYear;
    private @Nullable Double share;
    private @Nullable Double useShare;
    private @Nullable String sharingMode;
    private @Nullable String country;
    private @Nullable DataCentreRecord dataCentre;
    private @Nullable String status;
    private @Nullable String site;
    private @Nullable String department;
    private @Nullable String serialNumber;
    private @Nullable Map<String, @Nullable Double> attributes;

    EquipmentRecordBuilder() {}

    /**
     * Sets {@link EquipmentRecord#id}.
     *
     * @param value  the id of the line, unique in an inventory
     * @return this builder
     */
    public EquipmentRecordBuilder id(@Nullable String value) {
        id = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#label}.
     *
     * @param value  the display name
     * @return this builder
     */
    public EquipmentRecordBuilder label(@Nullable String value) {
        label = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#manufacturer}.
     *
     * @param value  the manufacturer; prefixed to the model unless the model starts with it
     * @return this builder
     */
    public EquipmentRecordBuilder manufacturer(@Nullable String value) {
        manufacturer = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#model}.
     *
     * @param value  the model; this or the type must be stated
     * @return this builder
     */
    public EquipmentRecordBuilder model(@Nullable String value) {
        model = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#type}.
     *
     * @param value  the type
     * @return this builder
     */
    public EquipmentRecordBuilder type(@Nullable String value) {
        type = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#quantity}.
     *
     * @param value  the number of items, 0 or more
     * @return this builder
     */
    public EquipmentRecordBuilder quantity(@Nullable Double value) {
        quantity = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#lifetimeYears}.
     *
     * @param value  the years it is planned to be kept, above 0 and at most 1000
     * @return this builder
     */
    public EquipmentRecordBuilder lifetimeYears(@Nullable Double value) {
        lifetimeYears = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#purchaseDate}.
     *
     * @param value  the day of purchase, such as {@code 2026-01-31}
     * @return this builder
     */
    public EquipmentRecordBuilder purchaseDate(@Nullable String value) {
        purchaseDate = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#withdrawalDate}.
     *
     * @param value  the day of withdrawal
     * @return this builder
     */
    public EquipmentRecordBuilder withdrawalDate(@Nullable String value) {
        withdrawalDate = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#condition}.
     *
     * @param value  the condition: new, refurbished or reused, in French or English
     * @return this builder
     */
    public EquipmentRecordBuilder condition(@Nullable String value) {
        condition = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#priorYears}.
     *
     * @param value  the years of use by others before it came, from 0 to 1000
     * @return this builder
     */
    public EquipmentRecordBuilder priorYears(@Nullable Double value) {
        priorYears = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#laterYears}.
     *
     * @param value  the years of use by others after it leaves, from 0 to 1000
     * @return this builder
     */
    public EquipmentRecordBuilder laterYears(@Nullable Double value) {
        laterYears = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#ownership}.
     *
     * @param value  the owner: owned, leased, hosted or private, in French or English
     * @return this builder
     */
    public EquipmentRecordBuilder ownership(@Nullable String value) {
        ownership = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#inStock}.
     *
     * @param value  whether it waits in stock: yes or no, in French or English
     * @return this builder
     */
    public EquipmentRecordBuilder inStock(@Nullable String value) {
        inStock = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#purchasePrice}.
     *
     * @param value  the price paid for one item, in euros without tax, 0 or more
     * @return this builder
     */
    public EquipmentRecordBuilder purchasePrice(@Nullable Double value) {
        purchasePrice = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#exitRoute}.
     *
     * @param value  the route by which it leaves: reused, dismantled, recycled, returned or disposed, in French or English
     * @return this builder
     */
    public EquipmentRecordBuilder exitRoute(@Nullable String value) {
        exitRoute = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#annualKilowattHours}.
     *
     * @param value  the known electricity, in kWh per item and year, 0 or more
     * @return this builder
     */
    public EquipmentRecordBuilder annualKilowattHours(@Nullable Double value) {
        annualKilowattHours = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#powerStates}.
     *
     * @param value  the power by state
     * @return this builder
     */
    public EquipmentRecordBuilder powerStates(@Nullable List<PowerStateRecord> value) {
        powerStates = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#hoursPerDay}.
     *
     * @param value  the hours of service per day, from 0 to 24
     * @return this builder
     */
    public EquipmentRecordBuilder hoursPerDay(@Nullable Double value) {
        hoursPerDay = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#daysPerYear}.
     *
     * @param value  the days of service per year, from 0 to 366
     * @return this builder
     */
    public EquipmentRecordBuilder daysPerYear(@Nullable Double value) {
        daysPerYear = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#share}.
     *
     * @param value  the professional share, above 0 and at most 1
     * @return this builder
     */
    public EquipmentRecordBuilder share(@Nullable Double value) {
        share = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#useShare}.
     *
     * @param value  the professional share of its electricity, above 0 and at most 1
     * @return this builder
     */
    public EquipmentRecordBuilder useShare(@Nullable Double value) {
        useShare = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#sharingMode}.
     *
     * @param value  {@code COPE} or {@code BYOD}
     * @return this builder
     */
    public EquipmentRecordBuilder sharingMode(@Nullable String value) {
        sharingMode = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#country}.
     *
     * @param value  the country whose electricity it uses
     * @return this builder
     */
    public EquipmentRecordBuilder country(@Nullable String value) {
        country = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#dataCentre}.
     *
     * @param value  the data centre it is in
     * @return this builder
     */
    public EquipmentRecordBuilder dataCentre(@Nullable DataCentreRecord value) {
        dataCentre = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#status}.
     *
     * @param value  the status, such as in service, in stock or retired
     * @return this builder
     */
    public EquipmentRecordBuilder status(@Nullable String value) {
        status = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#site}.
     *
     * @param value  the site
     * @return this builder
     */
    public EquipmentRecordBuilder site(@Nullable String value) {
        site = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#department}.
     *
     * @param value  the department of the hospital
     * @return this builder
     */
    public EquipmentRecordBuilder department(@Nullable String value) {
        department = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#serialNumber}.
     *
     * @param value  the serial number of its maker
     * @return this builder
     */
    public EquipmentRecordBuilder serialNumber(@Nullable String value) {
        serialNumber = value;
        return this;
    }

    /**
     * Sets {@link EquipmentRecord#attributes}.
     *
     * @param value  the figures by name
     * @return this builder
     */
    public EquipmentRecordBuilder attributes(@Nullable Map<String, @Nullable Double> value) {
        attributes = value;
        return this;
    }

    /** {@return the record, unchecked} */
    public EquipmentRecord build() {
        return new EquipmentRecord(
                id,
                label,
                manufacturer,
                model,
                type,
                quantity,
                lifetimeYears,
                purchaseDate,
                withdrawalDate,
                condition,
                priorYears,
                laterYears,
                ownership,
                inStock,
                purchasePrice,
                exitRoute,
                annualKilowattHours,
                powerStates,
                hoursPerDay,
                daysPerYear,
                share,
                useShare,
                sharingMode,
                country,
                dataCentre,
                status,
                site,
                department,
                serialNumber,
                attributes);
    }
}
