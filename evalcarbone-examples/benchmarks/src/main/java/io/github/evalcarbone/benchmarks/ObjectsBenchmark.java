package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.inventory.Inventory;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From one object per line: the engine, and three ways to write the same in Java. */
public class ObjectsBenchmark {

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
            ours = new Ours(Ours.FOUR_PHASES);
            inventory = inventory(Workload.of(lines));
        }

        Inventory inventory(Workload workload) {
            return workload.inventory();
        }
    }

    /** An inventory in which no lines share texts. */
    public static class OwnTexts extends Objects {

        @Override
        Inventory inventory(Workload workload) {
            return workload.inventoryOfOwnTexts();
        }
    }

    /** Records and maps. */
    @State(Scope.Thread)
    public static class Maps {

        @Param("1000000")
        int lines;

        RecordsWithMaps program;
        List<RecordsWithMaps.Line> objects;

        /** Makes the objects. */
        @Setup
        public void prepare() {
            program = new RecordsWithMaps(1, 1);
            objects = RecordsWithMaps.lines(Workload.of(lines));
        }
    }

    /** Records, streams and decimals. */
    @State(Scope.Thread)
    public static class Decimals {

        @Param("1000000")
        int lines;

        StreamsOfBigDecimals program;
        List<StreamsOfBigDecimals.Line> objects;

        /** Makes the objects. */
        @Setup
        public void prepare() {
            program = new StreamsOfBigDecimals(1, 1);
            objects = StreamsOfBigDecimals.lines(Workload.of(lines));
        }
    }

    /** One call per indicator. */
    @State(Scope.Thread)
    public static class Calls {

        @Param("1000000")
        int lines;

        CallPerIndicator program;
        List<CallPerIndicator.Line> objects;

        /** Makes the objects. */
        @Setup
        public void prepare() {
            program = new CallPerIndicator(1);
            objects = CallPerIndicator.lines(Workload.of(lines));
        }
    }

    @Benchmark
    public double[] ourTotals(Objects objects) {
        return objects.ours.totals(objects.inventory);
    }

    @Benchmark
    public double[] ourTotalsOwnTexts(OwnTexts objects) {
        return objects.ours.totals(objects.inventory);
    }

    @Benchmark
    public Object recordsWithMaps(Maps maps) {
        return maps.program.totals(maps.objects);
    }

    @Benchmark
    public Object streamsOfBigDecimals(Decimals decimals) {
        return decimals.program.totals(decimals.objects);
    }

    @Benchmark
    public void callPerIndicator(Calls calls, Blackhole blackhole) {
        calls.program.indicators(calls.objects, blackhole::consume);
    }
}
