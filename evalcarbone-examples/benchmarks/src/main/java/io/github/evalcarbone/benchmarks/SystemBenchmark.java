package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.InformationSystem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An information system: its equipment alone, and all of it in all views. */
public class SystemBenchmark {

    /** A system for the engine. */
    @State(Scope.Thread)
    public static class Systems {

        @Param("100000")
        int lines;

        Ours ours;
        InformationSystem system;

        /** Makes the objects. */
        @Setup
        public void prepare() {
            ours = new Ours(Methodology.evalcarbone());
            system = SystemWorkload.of(lines);
        }
    }

    @Benchmark
    public double equipmentAlone(Systems systems) {
        return systems.ours.equipment(systems.system);
    }

    @Benchmark
    public double allViews(Systems systems) {
        return systems.ours.allViews(systems.system);
    }
}
