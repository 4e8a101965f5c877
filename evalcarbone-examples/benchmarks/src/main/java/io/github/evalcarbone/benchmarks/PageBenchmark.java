package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The HTML page of a footprint, and the calculation of the footprint. */
public class PageBenchmark {

    /** An inventory, and its footprint. */
    @State(Scope.Thread)
    public static class Fleet {

        @Param("100000")
        int lines;

        Ours ours;
        Inventory inventory;
        Footprint footprint;

        /** Makes the objects. */
        @Setup
        public void prepare() {
            ours = new Ours(Methodology.evalcarbone());
            inventory = Workload.of(lines).inventory();
            footprint = ours.footprint(inventory);
        }
    }

    @Benchmark
    public Object calculation(Fleet fleet) {
        return fleet.ours.footprint(fleet.inventory);
    }

    @Benchmark
    public int page(Fleet fleet) {
        return fleet.ours.page(fleet.footprint).length();
    }
}
