package io.github.evalcarbone.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** DuckDB on one thread, from a table in its memory and from the same file. */
public class DuckDbBenchmark {

    /** An engine with the factors, and the file. */
    @State(Scope.Thread)
    public static class Csv {

        @Param("1000000")
        int lines;

        DuckDb engine;
        Path file;

        /** Starts the engine and writes the file. */
        @Setup
        public void prepare() throws SQLException {
            engine = new DuckDb(1, 1);
            file = Workload.of(lines).csv();
        }

        /** Ends the engine and deletes the file. */
        @TearDown
        public void delete() throws SQLException, IOException {
            engine.close();
            Files.delete(file);
        }
    }

    /** The same, with the lines in a table. */
    public static class Table extends Csv {

        @Override
        public void prepare() throws SQLException {
            super.prepare();
            engine.load(file);
        }
    }

    @Benchmark
    public double[] tableToTotals(Table table) throws SQLException {
        return table.engine.totals();
    }

    @Benchmark
    public double[] csvToTotals(Csv csv) throws SQLException {
        return csv.engine.totals(csv.file);
    }
}
