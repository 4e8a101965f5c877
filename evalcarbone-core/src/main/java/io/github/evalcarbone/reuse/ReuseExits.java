package io.github.evalcarbone.reuse;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ExitRoute;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The items given to reuse among those discarded in a year. Immutable and thread-safe.
 * <p>
 * Items returned to a lessor are not discarded by us, and items of more than ten years are left out as the French
 * decree 2023-266 does; both are counted apart.
 *
 * @param items  the exact number of items discarded in the year that count, whatever their route
 * @param reused  the exact number of these that were given or sold to be reused, 0 to {@code items}
 * @param withoutRoute  the number of these whose route is not known
 * @param withoutAge  the number of these whose age is not known, so that they might have to be left out
 * @param old  the number of items left out for their age
 * @param returned  the number of items left out because they were returned to a lessor or provider
 */
public record ReuseExits(
        BigDecimal items,
        BigDecimal reused,
        BigDecimal withoutRoute,
        BigDecimal withoutAge,
        BigDecimal old,
        BigDecimal returned) {

    /** The age in years above which equipment is left out. */
    private static final int OLD = 10;

    static ReuseExits of(List<Equipment> lines, int year) {
        List<Equipment> gone =
                lines.stream().filter(line -> isWithdrawnIn(line, year)).toList();
        List<Equipment> counted =
                gone.stream().filter(line -> !isReturned(line) && !isOld(line)).toList();
        return new ReuseExits(
                items(counted, line -> true),
                items(counted, ReuseExits::isReused),
                items(counted, line -> line.holding().exitRoute().isEmpty()),
                items(counted, line -> line.serviceLife().purchased().isEmpty()),
                items(gone, line -> !isReturned(line) && isOld(line)),
                items(gone, ReuseExits::isReturned));
    }

    static boolean isWithdrawnIn(Equipment line, int year) {
        return line.serviceLife()
                .withdrawn()
                .filter(day -> day.getYear() == year)
                .isPresent();
    }

    private static boolean isReused(Equipment line) {
        return leavesBy(line, ExitRoute.REUSED);
    }

    private static boolean isReturned(Equipment line) {
        return leavesBy(line, ExitRoute.RETURNED);
    }

    private static boolean leavesBy(Equipment line, ExitRoute route) {
        return line.holding().exitRoute().filter(route::equals).isPresent();
    }

    /** Tests for more than ten years, those of use by others before included. */
    private static boolean isOld(Equipment line) {
        long before = Math.round(Math.ceil(line.condition().priorYears().orElse(0.0)));
        return line.serviceLife()
                .purchased()
                .flatMap(bought -> line.serviceLife()
                        .withdrawn()
                        .filter(gone -> bought.minusYears(before).plusYears(OLD).isBefore(gone)))
                .isPresent();
    }

    private static BigDecimal items(List<Equipment> lines, Predicate<Equipment> kind) {
        return lines.stream()
                .filter(kind)
                .map(line -> new BigDecimal(line.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    /** {@return whether route and age of all items are known} */
    public boolean isComplete() {
        return withoutRoute.signum() == 0 && withoutAge.signum() == 0;
    }

    /**
     * Returns the share of items given to reuse.
     *
     * @return the share, from 0 to 1; empty if it is not {@linkplain #isComplete() complete}, or nothing was discarded
     */
    public Optional<Double> share() {
        return items.signum() == 0 || !isComplete()
                ? Optional.empty()
                : Optional.of(reused.divide(items, MathContext.DECIMAL128).doubleValue());
    }
}
