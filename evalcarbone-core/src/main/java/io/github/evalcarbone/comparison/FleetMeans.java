package io.github.evalcarbone.comparison;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;

/**
 * Means of what the lines of an inventory declare, to be shown beside a comparison: how long equipment is to be kept, and how
 * long it is on in a day. Only declared values count, weighted by the number of items. Immutable and thread-safe.
 *
 * @param plannedYears  the years that equipment is to be kept
 * @param hoursPerDay  the hours per day that it is on
 */
public record FleetMeans(Mean plannedYears, Mean hoursPerDay) {

    /**
     * A mean weighted by the number of items. Immutable and thread-safe.
     *
     * @param value  the mean of the lines that declare a value; empty if none does, or they have no items
     * @param lines  the number of lines that declare a value
     * @param undeclaredLines  the number of lines that declare none, which have no part in the mean
     */
    public record Mean(Optional<Double> value, long lines, long undeclaredLines) {}

    /**
     * Obtains the means of an inventory.
     *
     * @param inventory  the inventory
     * @return the means, which do not depend on the order of the lines
     */
    public static FleetMeans of(Inventory inventory) {
        return new FleetMeans(
                mean(inventory, line -> line.serviceLife().plannedYears()), mean(inventory, FleetMeans::hours));
    }

    /**
     * Obtains the means of the lines that a footprint was computed from.
     *
     * @param footprint  the footprint, of equipment or of a system, whose equipment counts
     * @return the means; empty if it was read from a file, which does not keep what lines declare
     */
    public static Optional<FleetMeans> of(StoredFootprint footprint) {
        if (footprint instanceof SystemFootprint system) {
            return of(system.equipment());
        }
        return footprint instanceof Footprint computed
                ? Optional.of(of(FootprintCalculator.inventoryOf(computed)))
                : Optional.empty();
    }

    private static Optional<Double> hours(Equipment line) {
        return line.usage().electricity() instanceof ElectricityUse.Hours hours
                ? Optional.of(hours.hoursPerDay())
                : Optional.empty();
    }

    private static Mean mean(Inventory inventory, Function<Equipment, Optional<Double>> declared) {
        BigDecimal items = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        long lines = 0;
        for (Equipment line : inventory.equipment()) {
            Optional<Double> value = declared.apply(line);
            if (value.isPresent()) {
                BigDecimal quantity = new BigDecimal(line.quantity());
                items = items.add(quantity);
                sum = sum.add(quantity.multiply(new BigDecimal(value.get())));
                lines++;
            }
        }
        Optional<Double> mean = items.signum() == 0
                ? Optional.empty()
                : Optional.of(sum.divide(items, MathContext.DECIMAL128).doubleValue());
        return new Mean(mean, lines, inventory.equipment().size() - lines);
    }
}
