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
 * Flags implausible values: a laptop of 40 years, a monitor of 900 kWh a year, a PUE of 3.5. Nothing is rejected or
 * changed; a remark for each kind is added to the inventory, and becomes a finding of the footprint. Thread-safe.
 * <p>
 * It reports: lifetimes above 10 years and three times that of the type (EVC-2201); stated electricity (kWh or power
 * states) above five times or below a tenth of that of the device (EVC-2202), of a device without a figure above five times
 * the largest or below a tenth of the smallest figure of its type (EVC-2207); a PUE above 3 (EVC-2203); more than 10,000 items in one line
 * (EVC-2204); parts of items (EVC-2205); lines withdrawn by the day of evaluation (EVC-2206); less than a year between
 * purchase and withdrawal (EVC-2208).
 */
public final class Plausibility {

    private Plausibility() {}

    /**
     * Checks every line.
     *
     * @param inventory  the inventory; match its models to the factors beforehand
     * @param factors  the factors, which define the usual values of types and devices
     * @return the inventory with a remark for each kind of implausible value, with the number of lines and the most
     *     extreme one
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
                remarks,
                inventory.setAside());
    }

    /**
     * Returns a collector that checks each line before passing it to another collector. The remarks of {@link #check}
     * are added to the result. Memory grows with the number of kinds of implausible values, not with the lines.
     *
     * @param <R>  the result of the other collector
     * @param factors  the factors, which define the usual values of types and devices
     * @param evaluationDate  the day for which the footprint is computed
     * @param collector  the collector of the lines, which are unchanged
     * @return the collector, for parallel streams if the other is
     */
    public static <R extends Remarkable<R>> Collector<Equipment, ?, R> checking(
            FactorSet factors, LocalDate evaluationDate, Collector<? super Equipment, ?, R> collector) {
        return checkingAs(factors, evaluationDate, collector);
    }

    /** Captures the wildcard type of the container. */
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
