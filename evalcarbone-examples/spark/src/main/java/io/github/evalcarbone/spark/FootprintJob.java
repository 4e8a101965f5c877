package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Reads inventories from Parquet or CSV files, matches their lines, computes totals by any facets, and writes tables of amounts,
 * gaps, findings, coverage, remarks and problems as Parquet; see docs/spark.md.
 */
public final class FootprintJob {

    private static final int DONE = 0;
    private static final int BAD_OPTION = 1;
    private static final int NO_LINE = 2;
    private static final long BYTES_OF_A_PARTITION = 32 << 20;

    private final SparkSession session;
    private final JobArguments arguments;

    private FootprintJob(SparkSession session, JobArguments arguments) {
        this.session = session;
        this.arguments = arguments;
    }

    /**
     * Runs the job, on all cores of this machine unless Spark is told otherwise.
     *
     * @param arguments  without any it prints what they mean
     * @throws IOException if an input is not there
     */
    public static void main(String... arguments) throws IOException {
        int code;
        try {
            code = run(JobArguments.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(arguments.length == 0 ? JobArguments.USAGE : "Without any option the job prints them.");
            code = BAD_OPTION;
        }
        if (code != DONE) {
            System.exit(code);
        }
    }

    private static int run(JobArguments arguments) throws IOException {
        LineCalculator.of(arguments.settings()); // a wrong name is found before Spark starts
        SparkConf conf = new SparkConf();
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]").setIfMissing("spark.ui.enabled", "false");
        }
        conf.setIfMissing("spark.app.name", "EvalCarbone");
        try (SparkSession session = SparkSession.builder().config(conf).getOrCreate()) {
            return new FootprintJob(session, arguments).run();
        }
    }

    private int run() throws IOException {
        requireNewOutput();
        PartTotals computed = computed();
        GroupedTotals totals = computed.totals();
        SaveMode mode = arguments.overwrites() ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
        ResultTables.of(totals, computed.problems()).write(session, arguments.output(), mode);
        System.out.println(summary(totals.total()));
        return totals.total().lineCount() == 0 ? NO_LINE : DONE;
    }

    /** Fails before the work is done rather than after it. */
    private void requireNewOutput() throws IOException {
        Path output = new Path(arguments.output());
        FileSystem system = output.getFileSystem(session.sparkContext().hadoopConfiguration());
        if (!arguments.overwrites() && system.exists(output)) {
            throw new IllegalArgumentException(
                    "The folder [" + output + "] must not be there, unless with --overwrite.");
        }
    }

    private PartTotals computed() throws IOException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        int partitions =
                arguments.partitions().isPresent() ? arguments.partitions().get() : partitions(spark);
        return arguments.isCsv()
                ? CsvTotals.of(arguments.inputs(), arguments.layout(), arguments.settings(), partitions, spark)
                : ParquetTotals.of(arguments.inputs(), arguments.settings(), partitions, session);
    }

    private int partitions(JavaSparkContext spark) throws IOException {
        List<FileStatus> files = InputFiles.of(arguments.inputs(), spark.hadoopConfiguration());
        long bytes = files.stream().mapToLong(FileStatus::getLen).sum();
        return (int) Math.max(spark.defaultParallelism(), Math.min(bytes / BYTES_OF_A_PARTITION, 1 << 20));
    }

    private static String summary(FootprintTotals totals) {
        return "%s; %s rows refused, %s excluded by their status"
                .formatted(
                        totals,
                        totals.coverage().setAside().refused(),
                        totals.coverage().setAside().excluded());
    }
}
