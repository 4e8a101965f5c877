package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecords;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** What real inventories need beside the calculation: models found by their names, records checked. */
public class ReadingBenchmark {

    /** An export of GLPI, in the memory of the operating system after the warm-up. */
    @State(Scope.Thread)
    public static class Glpi {

        @Param("1000000")
        int lines;

        OurReading ours;
        Path file;

        /** Writes the file. */
        @Setup
        public void prepare() {
            ours = new OurReading();
            file = GlpiExport.of(lines);
        }

        /** Deletes the file. */
        @TearDown
        public void delete() throws IOException {
            Files.delete(file);
        }
    }

    /** Records of a program, each with texts of its own. */
    @State(Scope.Thread)
    public static class Records {

        @Param("100000")
        int lines;

        Validator validator;
        EquipmentRecords reader;
        List<EquipmentRecord> records;

        /** Makes the records. */
        @Setup
        public void prepare() {
            validator = RecordWorkload.validator();
            reader = EquipmentRecords.checkedBy(validator);
            records = RecordWorkload.of(lines);
        }
    }

    @Benchmark
    public double glpiAsWritten(Glpi glpi) {
        return glpi.ours.asWritten(glpi.file);
    }

    @Benchmark
    public double glpiMatched(Glpi glpi) {
        return glpi.ours.matched(glpi.file);
    }

    @Benchmark
    public void recordsValidated(Records records, Blackhole blackhole) {
        records.records.forEach(one -> blackhole.consume(records.validator.validate(one)));
    }

    @Benchmark
    public Object recordsRead(Records records) {
        return records.reader
                .read(records.records, "benchmark", "benchmark", Workload.DAY)
                .orThrow();
    }
}
