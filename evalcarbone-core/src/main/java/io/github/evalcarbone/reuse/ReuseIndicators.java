package io.github.evalcarbone.reuse;

import static java.util.stream.Collectors.groupingBy;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Ownership;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Two indicators of reuse in a calendar year: the share of refurbished and reused equipment in the value of purchases,
 * and the share of discarded items that are given to reuse. They count different things, euros and items, and neither
 * measures emissions. Immutable and thread-safe.
 * <p>
 * Private equipment and that of a provider is neither bought nor discarded by the organisation, and is left out. What is
 * not stated (prices, days, routes) is counted beside each share, and a share from which something is missing is empty.
 *
 * @param year  the calendar year
 * @param categories  the indicators by category of equipment, in alphabetical order, those without a purchase or exit in
 *     the year left out
 * @param all  the indicators of all equipment
 * @param refusedRows  the number of rows that are missing from the inventory because of errors
 * @param isCounted  whether that number is known to be all
 */
public record ReuseIndicators(
        int year, Map<String, Figures> categories, Figures all, long refusedRows, boolean isCounted) {

    /**
     * The indicators of a category. Immutable and thread-safe.
     *
     * @param purchases  reuse in the value of purchases
     * @param exits  reuse among the discarded items
     */
    public record Figures(ReusePurchases purchases, ReuseExits exits) {

        static Figures of(List<Equipment> lines, int year) {
            return new Figures(ReusePurchases.of(lines, year), ReuseExits.of(lines, year));
        }
    }

    /**
     * Creates indicators.
     *
     * @param year  the calendar year
     * @param categories  the indicators by category
     * @param all  the indicators of all equipment
     * @param refusedRows  the number of rows that are missing
     * @param isCounted  whether that number is known to be all
     */
    public ReuseIndicators {
        categories = Collections.unmodifiableMap(new TreeMap<>(categories));
    }

    /**
     * Computes the indicators by the types of equipment as the inventory names them; blank for lines without a type.
     *
     * @param inventory  the inventory, with purchases and exits of the year
     * @param year  the calendar year
     * @return the indicators, which do not depend on the order of the lines
     */
    public static ReuseIndicators of(Inventory inventory, int year) {
        return of(inventory, year, line -> line.type().orElse(""));
    }

    /**
     * Computes the indicators.
     *
     * @param inventory  the inventory, with purchases and exits of the year
     * @param year  the calendar year
     * @param category  the category of a line, such as its type in a footprint
     * @return the indicators, which do not depend on the order of the lines
     */
    public static ReuseIndicators of(Inventory inventory, int year, Function<Equipment, String> category) {
        List<Equipment> ours =
                inventory.equipment().stream().filter(ReuseIndicators::isOurs).toList();
        Map<String, Figures> figures = new TreeMap<>();
        ours.stream().collect(groupingBy(category)).forEach((name, lines) -> {
            if (lines.stream().anyMatch(line -> isOf(line, year))) {
                figures.put(name, Figures.of(lines, year));
            }
        });
        return new ReuseIndicators(
                year,
                figures,
                Figures.of(ours, year),
                inventory.setAside().refused(),
                !inventory.setAside().hasMore());
    }

    private static boolean isOurs(Equipment line) {
        return line.holding()
                .ownership()
                .filter(owner -> owner == Ownership.PRIVATE || owner == Ownership.HOSTED)
                .isEmpty();
    }

    private static boolean isOf(Equipment line, int year) {
        return ReusePurchases.isBoughtIn(line, year) || ReuseExits.isWithdrawnIn(line, year);
    }

    /** {@return whether anything is stated that these indicators need: a price of a purchase, or a route of an exit} */
    public boolean isStated() {
        return all.purchases().value().signum() > 0
                || all.exits().items().compareTo(all.exits().withoutRoute()) > 0
                || all.exits().returned().signum() > 0;
    }
}
