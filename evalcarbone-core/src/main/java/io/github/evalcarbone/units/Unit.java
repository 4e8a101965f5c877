package io.github.evalcarbone.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.evalcarbone.problem.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A unit: a product of base units with integer exponents, such as {@code kWh/item/year}.
 * <p>
 * No conversion is implicit. {@code Wh} and {@code kWh} are different base units, and so are {@code hour}, {@code day}
 * and {@code year}: a rule that goes from one to the other names the conversion as a parameter (1000 Wh/kWh, 365
 * day/year). {@code W} is {@code Wh/hour} and {@code kW} is {@code kWh/hour}.
 * <p>
 * The set of base units is closed; see {@link #symbols()}. {@link #IMPACT} is a placeholder for the unit of the impact
 * category being computed. Two units are equal when they have the same exponents.
 * <p>
 * A host's Jackson (2 or 3) writes and reads a unit as its text. This type is immutable and thread-safe.
 */
public final class Unit {

    private static final Set<String> SYMBOLS = Set.of(
            "item",
            "year",
            "day",
            "hour",
            "Wh",
            "kWh",
            "MJ",
            "vCPU",
            "GB",
            "MB",
            "month",
            "mail",
            "page",
            "bed",
            "stay",
            "consultation",
            "employee",
            "m2",
            "km",
            "impact",
            "kg CO2 eq",
            "t CO2 eq",
            "disease incidence",
            "kBq U-235 eq",
            "mol H+ eq",
            "kg Sb eq",
            "kg CFC-11 eq",
            "CTUh",
            "CTUe",
            "kg NMVOC eq",
            "mol N eq",
            "kg P eq",
            "kg N eq",
            "Pt",
            "m3 world eq");

    private static final Map<String, String> DERIVED = Map.of("W", "Wh/hour", "kW", "kWh/hour");

    /** No unit: a pure number, written {@code 1}. */
    public static final Unit ONE = new Unit(new TreeMap<>());
    /** The unit of the impact category being computed, a placeholder in rules. */
    public static final Unit IMPACT = Unit.parse("impact");
    /** The unit of lifetimes, and of the period of every result. */
    public static final Unit YEAR = Unit.parse("year");

    private final SortedMap<String, Integer> exponents;

    private Unit(SortedMap<String, Integer> exponents) {
        exponents.values().removeIf(exponent -> exponent == 0);
        this.exponents = Collections.unmodifiableSortedMap(exponents);
    }

    /**
     * Parses a unit: symbols joined by {@code *} and {@code /}, applied from left to right, or {@code 1} for a pure
     * number.
     *
     * @param text  the text, such as {@code kg CO2 eq/item}
     * @return the unit
     * @throws IllegalArgumentException if a symbol is not one of {@link #symbols()}
     */
    @JsonCreator
    public static Unit parse(String text) {
        Unit unit = ONE;
        int start = 0;
        boolean divide = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '/' || text.charAt(i) == '*') {
                Unit part = symbol(text.substring(start, i).strip(), text);
                unit = divide ? unit.dividedBy(part) : unit.times(part);
                divide = i < text.length() && text.charAt(i) == '/';
                start = i + 1;
            }
        }
        return unit;
    }

    private static Unit symbol(String symbol, String text) {
        if (symbol.equals("1")) {
            return ONE;
        }
        if (DERIVED.containsKey(symbol)) {
            return parse(DERIVED.get(symbol));
        }
        if (!SYMBOLS.contains(symbol)) {
            throw new IllegalArgumentException(
                    "The unit [" + text + "] must be made of known symbols joined by * and /; [" + symbol
                            + "] is not one.\nUse " + symbols() + ".");
        }
        return new Unit(new TreeMap<>(Map.of(symbol, 1)));
    }

    /**
     * Returns the symbols a unit may be made of.
     *
     * @return the base and derived units, in alphabetical order
     */
    public static Set<String> symbols() {
        Set<String> all = new TreeSet<>(SYMBOLS);
        all.addAll(DERIVED.keySet());
        return Collections.unmodifiableSet(all);
    }

    /**
     * Returns the unit of a product.
     *
     * @param other  the unit of the other operand
     * @return the product of the two units
     */
    public Unit times(Unit other) {
        return combinedWith(other, 1);
    }

    /**
     * Returns the unit of a quotient.
     *
     * @param other  the unit of the divisor
     * @return the quotient of the two units
     */
    public Unit dividedBy(Unit other) {
        return combinedWith(other, -1);
    }

    private Unit combinedWith(Unit other, int sign) {
        SortedMap<String, Integer> sum = new TreeMap<>(exponents);
        other.exponents.forEach((symbol, exponent) -> sum.merge(symbol, sign * exponent, Integer::sum));
        return new Unit(sum);
    }

    /**
     * Returns this unit with {@link #IMPACT} replaced by the unit of a category.
     *
     * @param category  the unit of the category, such as {@code kg CO2 eq}
     * @return the concrete unit; this unit if it does not contain {@link #IMPACT}
     */
    public Unit withImpact(Unit category) {
        Unit unit = this;
        int exponent = exponents.getOrDefault("impact", 0);
        for (int i = 0; i < Math.abs(exponent); i++) {
            unit = exponent > 0
                    ? unit.dividedBy(IMPACT).times(category)
                    : unit.times(IMPACT).dividedBy(category);
        }
        return unit;
    }

    /**
     * Returns whether this unit depends on the impact category being computed.
     *
     * @return whether {@link #IMPACT} has an exponent other than zero
     */
    public boolean isPerCategory() {
        return exponents.containsKey("impact");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && exponents.equals(unit.exponents);
    }

    @Override
    public int hashCode() {
        return exponents.hashCode();
    }

    /** Returns the unit in the form {@link #parse(String)} accepts, such as {@code kWh/item/year}. */
    @JsonValue
    @Override
    public String toString() {
        String above = String.join("*", symbols(exponent -> exponent > 0));
        String below = String.join("/", symbols(exponent -> exponent < 0));
        return (above.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
    }

    /**
     * Returns the unit as people write it, such as {@code kg éq. CO₂/an} in French; do not parse.
     *
     * @param language  the language
     * @return the text; that of {@link #toString()} in English
     */
    public String toText(Language language) {
        return language == Language.FRENCH
                ? UnitWords.french(symbols(exponent -> exponent > 0), symbols(exponent -> exponent < 0))
                : toString();
    }

    private List<String> symbols(IntPredicate chosen) {
        return exponents.entrySet().stream()
                .filter(entry -> chosen.test(entry.getValue()))
                .flatMap(entry -> Collections.nCopies(Math.abs(entry.getValue()), entry.getKey()).stream())
                .toList();
    }
}
