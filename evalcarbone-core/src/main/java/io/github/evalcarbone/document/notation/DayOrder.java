package io.github.evalcarbone.document.notation;

import java.util.Arrays;
import java.util.Optional;

/** The order of day and month in a date that ends in its year. */
public enum DayOrder {
    /** The day, as in France: {@code 31/01/2026}. */
    DAY_FIRST("day-first"),
    /** The month, as in the United States: {@code 01/31/2026}. */
    MONTH_FIRST("month-first");

    private final String key;

    DayOrder(String key) {
        this.key = key;
    }

    /** {@return the name in layout files} */
    public String key() {
        return key;
    }

    /**
     * Finds an order.
     *
     * @param key  its name
     * @return the order, or empty
     */
    public static Optional<DayOrder> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
