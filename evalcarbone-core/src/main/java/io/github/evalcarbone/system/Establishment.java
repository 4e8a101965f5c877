package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An establishment and its activity in a year, to which its footprint is related.
 * <p>
 * An activity that is not stated is unknown, never 0. Immutable and thread-safe.
 *
 * @param name  its name
 * @param year  the calendar year of the amounts, 1 to 9999
 * @param amounts  the amount of each activity, in the order of their ids; above 0 and finite, in the unit of the
 *     activity
 */
public record Establishment(String name, int year, Map<Activity, Double> amounts) {

    /**
     * Creates an establishment.
     *
     * @param name  its name
     * @param year  the calendar year that the amounts are about, 1 to 9999
     * @param amounts  how much of each activity, above 0 and finite
     * @throws IllegalArgumentException if the name is blank, the year or an amount is out of range, or two activities
     *     that differ have the same id
     */
    public Establishment {
        Invariants.notBlank(name, "name of an establishment");
        Invariants.within(year, 1, 9_999, "year of activity", "from 1 to 9999");
        amounts.forEach(Establishment::requireAboveZero);
        amounts = sorted(amounts);
    }

    private static void requireAboveZero(Activity activity, double amount) {
        Invariants.within(
                amount, Double.MIN_VALUE, Double.MAX_VALUE, "amount of " + activity, "a finite number above 0");
    }

    private static Map<Activity, Double> sorted(Map<Activity, Double> amounts) {
        Map<Activity, Double> sorted = new TreeMap<>(Comparator.comparing(Activity::id));
        sorted.putAll(amounts);
        if (sorted.size() < amounts.size()) {
            throw new IllegalArgumentException(
                    "The activities " + amounts.keySet() + " must differ in their ids, or be equal.");
        }
        return Collections.unmodifiableMap(sorted);
    }

    /**
     * Returns an establishment of which nothing else is known yet.
     *
     * @param name  its name
     * @param year  the calendar year that amounts will be about, 1 to 9999
     * @return the establishment
     * @throws IllegalArgumentException if the name is blank or the year out of range
     */
    public static Establishment of(String name, int year) {
        return new Establishment(name, year, Map.of());
    }

    /**
     * Returns this establishment with an amount, in place of the one it may have.
     *
     * @param activity  the activity
     * @param amount  how much of it, above 0 and finite, in the unit of the activity
     * @return the changed establishment
     * @throws IllegalArgumentException if the amount is out of range, or another activity has the same id
     */
    public Establishment with(Activity activity, double amount) {
        Map<Activity, Double> changed = new HashMap<>(amounts);
        changed.put(activity, amount);
        return new Establishment(name, year, changed);
    }

    /**
     * Returns the amount of an activity.
     *
     * @param activity  the activity
     * @return the amount, above 0; empty if it is not stated
     */
    public Optional<Double> amount(Activity activity) {
        return Optional.ofNullable(amounts.get(activity));
    }
}
