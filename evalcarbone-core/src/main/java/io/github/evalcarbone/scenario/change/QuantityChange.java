package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * More or fewer items. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param kind  how the figure is meant
 * @param figure  percent of the items, from -100; items of each line more, or fewer if negative; or items of each line; at most a
 *     billion
 * @param rounding  whether the items become a whole number
 */
public record QuantityChange(LineSelector selector, Kind kind, double figure, Rounding rounding) implements LineChange {

    /** The meaning of the figure. */
    public enum Kind {
        /** Percent of the present items, such as -20. */
        PERCENT,
        /** Items to add to each line, or to take away if negative; a line does not get below 0. */
        BY,
        /** The items of each line. */
        TO
    }

    /** The rounding of the items of a line. */
    public enum Rounding {
        /** Fractions are kept: 20 % fewer of 3 are 2.4. */
        NONE,
        /** Half up to a whole number, as EvalCarbone SIH does; a line without an item is removed. */
        HALF_UP
    }

    private static final double PERCENT = 100;
    private static final double MOST = 1e9;

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param kind  how the figure is meant
     * @param figure  the figure
     * @param rounding  whether the items become a whole number
     * @throws IllegalArgumentException if the figure is above a billion or not a number, a percentage below -100, a number of
     *     items below 0, or a difference below minus a billion
     */
    public QuantityChange {
        double least = kind == Kind.PERCENT ? -PERCENT : kind == Kind.TO ? 0 : -MOST;
        Invariants.within(figure, least, MOST, "figure of a quantity", "from " + least + " to " + MOST);
    }

    /**
     * Obtains a relative change without rounding.
     *
     * @param selector  the lines
     * @param percent  percent of the items, from -100 to a billion
     * @return the change
     * @throws IllegalArgumentException if it is out of range
     */
    public static QuantityChange percent(LineSelector selector, double percent) {
        return new QuantityChange(selector, Kind.PERCENT, percent, Rounding.NONE);
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        double changed = rounded(changed(line.quantity()));
        return rounding == Rounding.HALF_UP && changed <= 0
                ? LineOutcome.REMOVED
                : LineOutcome.of(line.withQuantity(changed));
    }

    private double changed(double items) {
        return switch (kind) {
            case PERCENT -> items * (PERCENT + figure) / PERCENT; // exactly 0 for -100
            case BY -> Math.max(0, items + figure);
            case TO -> figure;
        };
    }

    private double rounded(double items) {
        return rounding == Rounding.NONE
                ? items
                : new BigDecimal(items).setScale(0, RoundingMode.HALF_UP).doubleValue();
    }
}
