package io.github.evalcarbone.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an inventory as provided by a program or a JSON text, before it is checked: every component may be null,
 * and null or a blank text means "not stated". {@link EquipmentRecords} checks it and creates the line.
 * <p>
 * The constraints are annotations of Jakarta Validation, whose messages consist of the code of a problem and what the
 * value must be; a host may also check records with its own validator. Components have the names of
 * {@link InventoryField}. Immutable and thread-safe if its lists are.
 *
 * @param id  the id of the line, unique in an inventory; {@code line-} and the number of the record, from 1, if it is
 *     not stated
 * @param label  its display name
 * @param manufacturer  the manufacturer; prefixed to the model unless the model starts with it
 * @param model  the model; this or the type must be stated
 * @param type  the type
 * @param quantity  the number of items, 0 or more; must be stated
 * @param lifetimeYears  the lifetime in years, above 0 and at most 1000; takes precedence over the dates
 * @param purchaseDate  the day of purchase, in one of the forms of {@code docs/csv-layouts.md}
 * @param withdrawalDate  the day of withdrawal, after that of purchase
 * @param annualKilowattHours  the known electricity, in kWh per item and year, 0 or more; takes precedence over power
 *     states and hours
 * @param powerStates  the power by state; takes precedence over the hours
 * @param hoursPerDay  the hours of service per day, from 0 to 24
 * @param daysPerYear  the days of service per year, from 0 to 366; only together with hours
 * @param share  the professional share of a shared device, above 0 and at most 1; takes precedence over the mode
 * @param sharingMode  {@code COPE} or {@code BYOD}
 * @param country  the country whose electricity it uses
 * @param dataCentre  the data centre it is in
 * @param status  the status, such as in service, in stock or retired
 * @param site  the site
 * @param department  the department of the hospital
 */
@SuppressWarnings(
        "MultipleNullnessAnnotations") // null until checked, then reported: that is the purpose of the constraint
public record EquipmentRecord(
        @StorableText @Nullable String id,
        @StorableText @Nullable String label,
        @StorableText @Nullable String manufacturer,
        @StorableText @Nullable String model,
        @StorableText @Nullable String type,

        @NotNull(message = "EVC-1007")
        @PositiveOrZero(message = "EVC-1009 >= 0")
        @DecimalMax(value = "1.7976931348623157E308", message = "EVC-1009 >= 0")
        @Nullable
        Double quantity,

        @Positive(message = "EVC-1009 > 0, <= 1000") @Max(value = 1_000, message = "EVC-1009 > 0, <= 1000") @Nullable
        Double lifetimeYears,

        @StorableText @Nullable String purchaseDate,
        @StorableText @Nullable String withdrawalDate,

        @PositiveOrZero(message = "EVC-1009 >= 0")
        @DecimalMax(value = "1.7976931348623157E308", message = "EVC-1009 >= 0")
        @Nullable
        Double annualKilowattHours,

        @Nullable List<@Valid PowerStateRecord> powerStates,

        @PositiveOrZero(message = "EVC-1009 0 .. 24") @Max(value = 24, message = "EVC-1009 0 .. 24") @Nullable
        Double hoursPerDay,

        @PositiveOrZero(message = "EVC-1009 0 .. 366") @Max(value = 366, message = "EVC-1009 0 .. 366") @Nullable
        Double daysPerYear,

        @Positive(message = "EVC-1009 > 0, <= 1") @Max(value = 1, message = "EVC-1009 > 0, <= 1") @Nullable
        Double share,

        @Pattern(regexp = "\\s*|\\s*(?i:COPE|BYOD)\\s*", message = "EVC-1106 COPE | BYOD") @Nullable
        String sharingMode,

        @StorableText @Nullable String country,
        @Valid @Nullable DataCentreRecord dataCentre,
        @StorableText @Nullable String status,
        @StorableText @Nullable String site,
        @StorableText @Nullable String department) {

    /**
     * A state of operation, before it is checked.
     *
     * @param name  its name; must be stated
     * @param watts  the power in W, 0 or more; must be stated
     * @param hoursPerYear  the time spent in it, from 0 to 8784 hours, also for all states together; must be stated
     */
    public record PowerStateRecord(
            @NotBlank(message = "EVC-1007") @StorableText @Nullable
            String name,

            @NotNull(message = "EVC-1007")
            @PositiveOrZero(message = "EVC-1009 >= 0")
            @DecimalMax(value = "1.7976931348623157E308", message = "EVC-1009 >= 0")
            @Nullable
            Double watts,

            @NotNull(message = "EVC-1007")
            @PositiveOrZero(message = "EVC-1009 0 .. 8784")
            @Max(value = 8_784, message = "EVC-1009 0 .. 8784")
            @Nullable
            Double hoursPerYear) {}

    /**
     * A data centre, before it is checked.
     *
     * @param name  its name; must be stated
     * @param pue  its power usage effectiveness, 1 or more
     * @param country  the country whose electricity it uses
     */
    public record DataCentreRecord(
            @NotBlank(message = "EVC-1007") @StorableText @Nullable
            String name,

            @Min(value = 1, message = "EVC-1009 >= 1")
            @DecimalMax(value = "1.7976931348623157E308", message = "EVC-1009 >= 1")
            @Nullable
            Double pue,

            @StorableText @Nullable String country) {}

    /** {@return a builder without values, not thread-safe} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder of a record; nothing is checked, and a component that is not set, or set to null, is not stated. Not
     * thread-safe.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String label;
        private @Nullable String manufacturer;
        private @Nullable String model;
        private @Nullable String type;
        private @Nullable Double quantity;
        private @Nullable Double lifetimeYears;
        private @Nullable String purchaseDate;
        private @Nullable String withdrawalDate;
        private @Nullable Double annualKilowattHours;
        private @Nullable List<PowerStateRecord> powerStates;
        private @Nullable Double hoursPerDay;
        private @Nullable Double daysPerYear;
        private @Nullable Double share;
        private @Nullable String sharingMode;
        private @Nullable String country;
        private @Nullable DataCentreRecord dataCentre;
        private @Nullable String status;
        private @Nullable String site;
        private @Nullable String department;

        private Builder() {}

        /**
         * Sets {@link EquipmentRecord#id}.
         *
         * @param value  the id of the line, unique in an inventory
         * @return this builder
         */
        public Builder id(@Nullable String value) {
            id = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#label}.
         *
         * @param value  the display name
         * @return this builder
         */
        public Builder label(@Nullable String value) {
            label = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#manufacturer}.
         *
         * @param value  the manufacturer; prefixed to the model unless the model starts with it
         * @return this builder
         */
        public Builder manufacturer(@Nullable String value) {
            manufacturer = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#model}.
         *
         * @param value  the model; this or the type must be stated
         * @return this builder
         */
        public Builder model(@Nullable String value) {
            model = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#type}.
         *
         * @param value  the type
         * @return this builder
         */
        public Builder type(@Nullable String value) {
            type = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#quantity}.
         *
         * @param value  the number of items, 0 or more
         * @return this builder
         */
        public Builder quantity(@Nullable Double value) {
            quantity = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#lifetimeYears}.
         *
         * @param value  the lifetime in years, above 0 and at most 1000
         * @return this builder
         */
        public Builder lifetimeYears(@Nullable Double value) {
            lifetimeYears = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#purchaseDate}.
         *
         * @param value  the day of purchase, such as {@code 2026-01-31}
         * @return this builder
         */
        public Builder purchaseDate(@Nullable String value) {
            purchaseDate = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#withdrawalDate}.
         *
         * @param value  the day of withdrawal
         * @return this builder
         */
        public Builder withdrawalDate(@Nullable String value) {
            withdrawalDate = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#annualKilowattHours}.
         *
         * @param value  the known electricity, in kWh per item and year, 0 or more
         * @return this builder
         */
        public Builder annualKilowattHours(@Nullable Double value) {
            annualKilowattHours = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#powerStates}.
         *
         * @param value  the power by state
         * @return this builder
         */
        public Builder powerStates(@Nullable List<PowerStateRecord> value) {
            powerStates = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#hoursPerDay}.
         *
         * @param value  the hours of service per day, from 0 to 24
         * @return this builder
         */
        public Builder hoursPerDay(@Nullable Double value) {
            hoursPerDay = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#daysPerYear}.
         *
         * @param value  the days of service per year, from 0 to 366
         * @return this builder
         */
        public Builder daysPerYear(@Nullable Double value) {
            daysPerYear = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#share}.
         *
         * @param value  the professional share, above 0 and at most 1
         * @return this builder
         */
        public Builder share(@Nullable Double value) {
            share = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#sharingMode}.
         *
         * @param value  {@code COPE} or {@code BYOD}
         * @return this builder
         */
        public Builder sharingMode(@Nullable String value) {
            sharingMode = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#country}.
         *
         * @param value  the country whose electricity it uses
         * @return this builder
         */
        public Builder country(@Nullable String value) {
            country = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#dataCentre}.
         *
         * @param value  the data centre it is in
         * @return this builder
         */
        public Builder dataCentre(@Nullable DataCentreRecord value) {
            dataCentre = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#status}.
         *
         * @param value  the status, such as in service, in stock or retired
         * @return this builder
         */
        public Builder status(@Nullable String value) {
            status = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#site}.
         *
         * @param value  the site
         * @return this builder
         */
        public Builder site(@Nullable String value) {
            site = value;
            return this;
        }

        /**
         * Sets {@link EquipmentRecord#department}.
         *
         * @param value  the department of the hospital
         * @return this builder
         */
        public Builder department(@Nullable String value) {
            department = value;
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
                    annualKilowattHours,
                    powerStates,
                    hoursPerDay,
                    daysPerYear,
                    share,
                    sharingMode,
                    country,
                    dataCentre,
                    status,
                    site,
                    department);
        }
    }
}
