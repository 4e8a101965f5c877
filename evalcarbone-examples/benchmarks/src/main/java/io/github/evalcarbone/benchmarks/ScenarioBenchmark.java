package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ten scenarios of an inventory, each of which changes about a tenth of its lines, compared with it. */
public class ScenarioBenchmark {

    /** An inventory for the engine. */
    @State(Scope.Thread)
    public static class Objects {

        @Param("1000000")
        int lines;

        Ours ours;
        Inventory inventory;

        /** Makes the objects. */
        @Setup
        public void prepare() {
            ours = new Ours(Methodology.evalcarbone());
            inventory = Workload.of(lines).inventory();
        }
    }

    @Benchmark
    public Object oneCalculation(Objects objects) {
        return objects.ours.footprint(objects.inventory);
    }

    @Benchmark
    public double tenScenarios(Objects objects) {
        return objects.ours.scenarios(objects.inventory);
    }
}
