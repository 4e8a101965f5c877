package io.github.evalcarbone.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.problem.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A task that fails at first counts once: the totals are those of one thread. */
class RetryTest {

    private static final Sample SAMPLE = Sample.of(3_000);

    @ParameterizedTest
    @EnumSource
    void tasks_that_fail_before_or_within_their_rows_count_once(Session serialiser, @TempDir Path folder)
            throws IOException {
        Path csv = SAMPLE.csv(folder);
        try (SparkSession session = serialiser.start()) {
            PartTotals ofCsv = csvFailing(csv, session);
            OneThread.assertSame(ofCsv.totals(), OneThread.csv(csv).partial().orElseThrow());
            PartTotals ofRows = rowsFailing(SAMPLE.parquet(folder, session), session);
            Checked<GroupedTotals> expected = OneThread.records(SAMPLE.records());
            assertThat(ofRows.problems()).hasSameSizeAs(expected.problems()).isNotEmpty();
            OneThread.assertSame(ofRows.totals(), expected.partial().orElseThrow());
        }
    }

    private static PartTotals csvFailing(Path file, SparkSession session) throws IOException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        List<CsvSlice> slices =
                CsvSlices.of(List.of(file.toString()), CsvInventory.of(CsvLayout.shipped()), 8, spark, hadoop);
        assertThat(slices).hasSize(8);
        JavaRDD<CsvSlice> failing = spark.parallelize(slices, 8).map(slice -> {
            failAtFirst(TaskContext.getPartitionId() % 3 == 1);
            return slice;
        });
        return CsvTotals.of(failing, "numecoeval", OneThread.SETTINGS, hadoop);
    }

    /** Fails at the rows of one quantity, when others of the partition were added up. */
    private static PartTotals rowsFailing(Path file, SparkSession session) throws IOException {
        Dataset<Row> rows = ParquetTotals.read(List.of(file.toString()), 4, session);
        Dataset<Row> failing = rows.filter((FilterFunction<Row>) row -> {
            failAtFirst("douze".equals(row.getAs("quantity")));
            return true;
        });
        return RowTotals.of(failing, OneThread.SETTINGS);
    }

    private static void failAtFirst(boolean isFailing) {
        if (isFailing && TaskContext.get().attemptNumber() == 0) {
            throw new IllegalStateException("The first attempt fails: that is the test.");
        }
    }
}
