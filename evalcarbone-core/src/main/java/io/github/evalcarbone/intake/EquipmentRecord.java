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
import java.util.Map;
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
 * @param lifetimeYears  the years it is planned to be kept, above 0 and at most 1000
 * @param purchaseDate  the day of purchase, in one of the forms of {@code docs/csv-layouts.md}
 * @param withdrawalDate  the day of withdrawal, after that of purchase
 * @param condition  the condition: new, refurbished or reused, in French or English
 * @param priorYears  the years of use by others before it came, from 0 to 1000
 * @param laterYears  the years of use by others after it leaves, from 0 to 1000
 * @param ownership  the owner: owned, leased, hosted or private, in French or English
 * @param inStock  whether it waits in stock: yes or no, in French or English
 * @param purchasePrice  the price paid for one item, in euros without tax, 0 or more
 * @param exitRoute  the route by which it leaves: reused, dismantled, recycled, returned or disposed, in French or English
 * @param annualKilowattHours  the known electricity, in kWh per item and year, 0 or more; takes precedence over power
 *     states and hours
 * @param powerStates  the power by state; takes precedence over the hours
 * @param hoursPerDay  the hours of service per day, from 0 to 24
 * @param daysPerYear  the days of service per year, from 0 to 366; only together with hours
 * @param share  the professional share of a shared device, above 0 and at most 1; takes precedence over the mode
 * @param useShare  the professional share of its electricity, above 0 and at most 1, if it is another
 * @param sharingMode  {@code COPE} or {@code BYOD}
 * @param country  the country whose electricity it uses
 * @param dataCentre  the data centre it is in
 * @param status  the status, such as in service, in stock or retired
 * @param site  the site
 * @param department  the department of the hospital
 * @param serialNumber  the serial number of its maker; two records with the same one are reported
 * @param attributes  figures that only rules of one's own know: finite, by names of small letters, digits and hyphens, a
 *     letter first
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

        @Nullable String condition,

        @PositiveOrZero(message = "EVC-1009 0 .. 1000") @Max(value = 1_000, message = "EVC-1009 0 .. 1000") @Nullable
        Double priorYears,

        @PositiveOrZero(message = "EVC-1009 0 .. 1000") @Max(value = 1_000, message = "EVC-1009 0 .. 1000") @Nullable
        Double laterYears,

        @Nullable String ownership,
        @Nullable String inStock,

        @PositiveOrZero(message = "EVC-1009 >= 0")
        @DecimalMax(value = "1.7976931348623157E308", message = "EVC-1009 >= 0")
        @Nullable
        Double purchasePrice,

        @Nullable String exitRoute,

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

        @Positive(message = "EVC-1009 > 0, <= 1") @Max(value = 1, message = "EVC-1009 > 0, <= 1") @Nullable
        Double useShare,

        @Pattern(regexp = "\\s*|\\s*(?i:COPE|BYOD)\\s*", message = "EVC-1106 COPE | BYOD") @Nullable
        String sharingMode,

        @StorableText @Nullable String country,
        @Valid @Nullable DataCentreRecord dataCentre,
        @StorableText @Nullable String status,
        @StorableText @Nullable String site,
        @StorableText @Nullable String department,
        @StorableText @Nullable String serialNumber,
        @Nullable Map<String, @Nullable Double> attributes) {

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
    public static EquipmentRecordBuilder builder() {
        return new EquipmentRecordBuilder();
    }
}
