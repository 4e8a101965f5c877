package io.github.evalcarbone.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.problem.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the number of partitions, the serialiser and the form of the file: the totals of one thread, to the last bit. */
class SameBitsTest {

    private static final int ROWS = 20_000;
    private static final Sample SAMPLE = Sample.of(ROWS);

    @ParameterizedTest
    @EnumSource
    void any_partitions_have_the_totals_of_one_thread(Session serialiser, @TempDir Path folder) throws IOException {
        Path csv = SAMPLE.csv(folder);
        Checked<GroupedTotals> ofCsv = OneThread.csv(csv);
        GroupedTotals ofRecords = OneThread.records(SAMPLE.records()).partial().orElseThrow();
        try (SparkSession session = serialiser.start()) {
            Path parquet = SAMPLE.parquet(folder, session);
            for (int partitions : List.of(1, 2, 8, 64)) {
                PartTotals fromCsv = csv(csv, partitions, session);
                OneThread.assertSame(fromCsv.totals(), ofCsv.partial().orElseThrow());
                assertThat(fromCsv.problems()).isEqualTo(ofCsv.problems()).isNotEmpty();
                PartTotals fromParquet = parquet(parquet, partitions, session);
                OneThread.assertSame(fromParquet.totals(), ofRecords);
                assertThat(fromParquet.problems()).hasSameSizeAs(fromCsv.problems());
            }
        }
        assertThat(LineCalculator.made()).isOne();
    }

    static PartTotals csv(Path file, int partitions, SparkSession session) throws IOException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        return CsvTotals.of(List.of(file.toString()), "numecoeval", OneThread.SETTINGS, partitions, spark);
    }

    static PartTotals parquet(Path file, int partitions, SparkSession session) throws IOException {
        int made = ParquetTotals.read(List.of(file.toString()), partitions, session)
                .rdd()
                .getNumPartitions();
        assertThat(made).isBetween(partitions, partitions + partitions / 2 + 1);
        return ParquetTotals.of(List.of(file.toString()), OneThread.SETTINGS, partitions, session);
    }
}
