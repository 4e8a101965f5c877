package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;

/**
 * Flags implausible values: a laptop of 40 years, a monitor of 900 kWh a year, a PUE of 3.5. Nothing is rejected or changed; the
 * inventory gets a remark for each kind of oddity, which becomes a finding of the footprint. Thread-safe.
 * <p>
 * It reports: lifetimes above 10 years and three times that of the type (EVC-2201); known electricity above five times or below a
 * tenth of that of the device (EVC-2202); a PUE above 3 (EVC-2203); more than 10,000 items in one line (EVC-2204); parts of items
 * (EVC-2205); lines withdrawn by the day of evaluation (EVC-2206).
 */
public final class Plausibility {

    private Plausibility() {}

    /**
     * Looks at every line.
     *
     * @param inventory  the inventory; match its models to the factors beforehand
     * @param factors  what is usual for types and devices
     * @return the inventory with a remark for each kind of oddity, its number of lines and the line that is farthest off
     */
    public static Inventory check(Inventory inventory, FactorSet factors) {
        OddityTally tally = new OddityTally(factors, inventory.evaluationDate());
        inventory.equipment().forEach(tally::add);
        List<Problem> remarks = new ArrayList<>(inventory.remarks());
        remarks.addAll(tally.remarks());
        return new Inventory(
                inventory.name(),
                inventory.establishment(),
                inventory.evaluationDate(),
                inventory.equipment(),
                remarks);
    }

    /**
     * Returns a collector that looks at each line before another one takes it. The result gets the remarks that {@link #check} gives
     * an inventory. Memory grows with the number of kinds of oddities, not with the lines.
     *
     * @param <R>  the result of the other collector
     * @param factors  what is usual for types and devices
     * @param evaluationDate  the day the footprint is computed for
     * @param collector  takes the lines, unchanged
     * @return the collector, for parallel streams if the other one is
     */
    public static <R extends Remarkable<R>> Collector<Equipment, ?, R> checking(
            FactorSet factors, LocalDate evaluationDate, Collector<? super Equipment, ?, R> collector) {
        return checkingAs(factors, evaluationDate, collector);
    }

    /** With a name for the container, whose type nobody else knows. */
    private static <A, R extends Remarkable<R>> Collector<Equipment, ?, R> checkingAs(
            FactorSet factors, LocalDate day, Collector<? super Equipment, A, R> to) {
        return Collector.of(
                () -> new Checking<A>(
                        new OddityTally(factors, day), to.supplier().get()),
                (checking, line) -> {
                    checking.tally.add(line);
                    to.accumulator().accept(checking.container, line);
                },
                (a, b) -> new Checking<A>(a.tally.plus(b.tally), to.combiner().apply(a.container, b.container)),
                all -> to.finisher().apply(all.container).withRemarks(all.tally.remarks()));
    }

    private record Checking<A>(OddityTally tally, A container) {}
}
