package io.github.evalcarbone.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** From a file: the parser alone, and the engine. */
public class FileBenchmark {

    /** A file in the form of EvalCarbone SIH, in the memory of the operating system after the warm-up. */
    @State(Scope.Thread)
    public static class Csv {

        @Param("1000000")
        int lines;

        Ours ours;
        Path file;

        /** Writes the file. */
        @Setup
        public void prepare() {
            ours = new Ours(Ours.FOUR_PHASES);
            file = Workload.of(lines).csv();
        }

        /** Deletes the file. */
        @TearDown
        public void delete() throws IOException {
            Files.delete(file);
        }
    }

    @Benchmark
    public void parseAndDiscard(Csv csv, Blackhole blackhole) {
        CsvParser.read(csv.file, blackhole::consume);
    }

    @Benchmark
    public double[] ourTotals(Csv csv) {
        return csv.ours.totals(csv.file);
    }
}
