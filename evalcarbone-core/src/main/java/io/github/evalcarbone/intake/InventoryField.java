package io.github.evalcarbone.intake;

import java.util.Arrays;
import java.util.Optional;

/** A meaning of a column of an inventory. */
public enum InventoryField {
    /** The id of the line, unique in a file; {@code line-} and the row if it is blank. */
    ID("id"),
    /** The display name of the line. */
    LABEL("label"),
    /** The manufacturer; prefixed to the model unless the model starts with it. */
    MANUFACTURER("manufacturer"),
    /** The model. */
    MODEL("model"),
    /** The type. */
    TYPE("type"),
    /** The number of items, 0 or more. */
    QUANTITY("quantity"),
    /** The years it is planned to be kept, above 0 and at most 1000. */
    LIFETIME("lifetimeYears"),
    /** The hours of service per day, from 0 to 24. */
    HOURS_PER_DAY("hoursPerDay"),
    /** The metered electricity, in kWh per item and year, 0 or more; takes precedence over the hours. */
    ANNUAL_ELECTRICITY("annualKilowattHours"),
    /** The professional share of a shared device, above 0 and at most 1; takes precedence over the mode. */
    SHARE("share"),
    /** The professional share of its electricity, above 0 and at most 1, if it is another than that of the device. */
    USE_SHARE("useShare"),
    /** The ownership of a shared device: {@code COPE} or {@code BYOD}. */
    SHARING_MODE("sharingMode"),
    /** The day of purchase. */
    PURCHASE("purchaseDate"),
    /** The day of withdrawal, after the day of purchase. */
    WITHDRAWAL("withdrawalDate"),
    /** The condition: new, refurbished or reused, in French or English. */
    CONDITION("condition"),
    /** The years of use by others before it came, from 0 to 1000. */
    PRIOR_YEARS("priorYears"),
    /** The years of use by others after it leaves, from 0 to 1000. */
    LATER_YEARS("laterYears"),
    /** The owner: owned, leased, hosted or private, in French or English. */
    OWNERSHIP("ownership"),
    /** Whether it waits in stock: yes or no, in French or English. */
    IN_STOCK("inStock"),
    /** The price paid for one item, in euros without tax, 0 or more. */
    PURCHASE_PRICE("purchasePrice"),
    /** The route by which it leaves: reused, dismantled, recycled, returned or disposed, in French or English. */
    EXIT_ROUTE("exitRoute"),
    /** The country whose electricity it uses. */
    COUNTRY("country"),
    /** The name of the data centre it is in. */
    DATA_CENTRE("dataCentre"),
    /** The status, such as in service, in stock or retired. */
    STATUS("status"),
    /** The site. */
    SITE("site"),
    /** The department, service or entity of the hospital. */
    DEPARTMENT("department"),
    /** The serial number of the maker; rows with the same one are reported. */
    SERIAL("serialNumber");

    private final String key;

    InventoryField(String key) {
        this.key = key;
    }

    /**
     * Returns the name of this field in layout files.
     *
     * @return the name, such as {@code purchaseDate}
     */
    public String key() {
        return key;
    }

    static Optional<InventoryField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    static String keys() {
        return String.join(
                " | ", Arrays.stream(values()).map(InventoryField::key).toList());
    }
}
