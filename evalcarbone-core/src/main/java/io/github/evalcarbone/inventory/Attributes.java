package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Figures of a line that only rules of one's own know, by name. A rule reads one as {@code inventory.attribute.NAME}, in
 * the unit that it declares; one that no rule reads is reported. Immutable and thread-safe.
 *
 * @param values  the finite figures, by names of small letters, digits and hyphens that begin with a letter; in the order
 *     of the names
 */
public record Attributes(Map<String, Double> values) {

    /** No attributes. */
    public static final Attributes NONE = new Attributes(Map.of());

    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /**
     * Creates attributes.
     *
     * @param values  the figures by name
     * @throws IllegalArgumentException if a name or a figure is not allowed
     */
    public Attributes {
        TreeMap<String, Double> sorted = new TreeMap<>();
        values.forEach((name, value) -> sorted.put(requireName(name), requireFinite(name, value)));
        values = Collections.unmodifiableMap(sorted);
    }

    private static String requireName(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("The name [" + name
                    + "] of an attribute must be of small letters, digits and hyphens, a letter first.");
        }
        return name;
    }

    private static double requireFinite(String name, double value) {
        Invariants.within(value, -Double.MAX_VALUE, Double.MAX_VALUE, "attribute " + name, "a finite number");
        return value + 0.0; // -0.0 becomes 0.0, as everywhere else
    }

    /**
     * Returns whether a text may be the name of an attribute.
     *
     * @param text  the text
     * @return whether it is of small letters, digits and hyphens, a letter first, at most 100 of them
     */
    public static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    /**
     * Returns one attribute.
     *
     * @param name  its name
     * @param value  its figure, finite
     * @return the attributes
     * @throws IllegalArgumentException if the name or the figure is not allowed
     */
    public static Attributes of(String name, double value) {
        return NONE.with(name, value);
    }

    /**
     * Returns these attributes with one more, or with another figure for one.
     *
     * @param name  its name
     * @param value  its figure, finite
     * @return the changed attributes
     * @throws IllegalArgumentException if the name or the figure is not allowed
     */
    public Attributes with(String name, double value) {
        Map<String, Double> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Attributes(changed);
    }

    /**
     * Finds a figure.
     *
     * @param name  its name
     * @return the figure; empty if it is not stated
     */
    public Optional<Double> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
