package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.Methodology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The causes of the difference of two inventories of which each line differs in its quantity, its years and its hours. */
public class CausesBenchmark {

    /** The mixtures of three causes. */
    private static final int MIXTURES = 8;

    /** Two inventories for the engine. */
    @State(Scope.Thread)
    public static class Sides {

        @Param("100000")
        int lines;

        Ours ours;
        Inventory before;
        Inventory after;

        /** Makes the objects. */
        @Setup
        public void prepare() {
            ours = new Ours(Methodology.evalcarbone());
            before = Workload.of(lines).inventory();
            after = before.withEquipment(
                    before.equipment().stream().map(Sides::changed).toList());
        }

        private static Equipment changed(Equipment line) {
            return line.withQuantity(line.quantity() + 1)
                    .withServiceLife(
                            ServiceLife.years(line.serviceLife().plannedYears().orElseThrow() + 1))
                    .withUsage(UsageProfile.hoursPerDay(7));
        }
    }

    /** The calculations that the differing causes need: one for each mixture. */
    @Benchmark
    public double eachMixture(Sides sides) {
        double sum = 0;
        for (int mixture = 0; mixture < MIXTURES; mixture++) {
            sum += sides.ours.climate(mixture % 2 == 0 ? sides.before : sides.after);
        }
        return sum;
    }

    @Benchmark
    public Object causes(Sides sides) {
        return sides.ours.causes(sides.before, sides.after);
    }
}
