package io.github.evalcarbone.spark;

import com.sun.management.OperatingSystemMXBean;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.json.FootprintTotalsJson;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Holds the job, without its start and its output, against one thread that reads the same file with the plain collectors:
 * {@code Comparison LINES CORES [REPEATS]} prints a table in Markdown. Time by the clock, and time of all processors, which other
 * work on the machine disturbs less; medians after one run that is not counted.
 */
public final class Comparison {

    private static final FootprintSettings SETTINGS =
            FootprintSettings.of(LocalDate.of(2026, 1, 1), "sih").by(Facet.SITE, Facet.DEPARTMENT);
    private static final List<Integer> PARTITIONS = List.of(1, 2, 8, 64);
    private static final List<String> SERIALISERS = List.of("Java", "Kryo");
    private static final double NANOS = 1e9;

    private record Time(double wall, double processor, GroupedTotals totals) {}

    private final int lines;
    private final int cores;
    private final int repeats;
    private boolean differs;

    private Comparison(int lines, int cores, int repeats) {
        this.lines = lines;
        this.cores = cores;
        this.repeats = repeats;
    }

    /**
     * Runs the comparison.
     *
     * @param arguments  the number of lines, that of cores, and that of runs that count, 3 unless said
     * @throws Exception if a file cannot be written or read, or a result has other bits than that of the one thread
     */
    public static void main(String... arguments) throws Exception {
        int repeats = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Comparison comparison = new Comparison(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), repeats);
        comparison.run();
        if (comparison.differs) {
            throw new IllegalStateException("Every result must have the bits of the one thread.");
        }
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("evalcarbone-spark");
        try {
            Path csv = ComparedFile.csv(folder, lines, models());
            Path parquet = withSession("Java", session -> ComparedFile.parquet(csv, session));
            System.out.println(
                    "| form | serialiser | partitions | s | processor s | s of one thread | processor s of one thread"
                            + " | ratio per core | ratio of processor time | same bits |");
            System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|---|");
            csv(csv);
            parquet(parquet);
        } finally {
            delete(folder);
        }
    }

    private static List<String> models() {
        return SihFactors.load().models().stream().map(DeviceModel::id).toList();
    }

    private void csv(Path file) throws Exception {
        Time plain = measured(() -> PlainThread.csv(file, SETTINGS));
        for (String serialiser : SERIALISERS) {
            withSession(serialiser, session -> {
                JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
                for (int partitions : PARTITIONS) {
                    Time time = measured(
                            () -> CsvTotals.of(List.of(file.toString()), "sih-form", SETTINGS, partitions, spark));
                    print("CSV", serialiser, partitions, time, plain);
                }
                return file;
            });
        }
    }

    private void parquet(Path file) throws Exception {
        Time plain = measured(() -> PlainThread.parquet(file, SETTINGS));
        for (String serialiser : SERIALISERS) {
            withSession(serialiser, session -> {
                for (int partitions : PARTITIONS) {
                    Time time =
                            measured(() -> ParquetTotals.of(List.of(file.toString()), SETTINGS, partitions, session));
                    print("Parquet", serialiser, partitions, time, plain);
                }
                return file;
            });
        }
    }

    /** What is done within a session. */
    private interface Work {

        Path in(SparkSession session) throws Exception;
    }

    private Path withSession(String serialiser, Work work) throws Exception {
        try (SparkSession session = SparkSession.builder()
                .master("local[" + cores + "]")
                .config("spark.serializer", "org.apache.spark.serializer." + serialiser + "Serializer")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            return work.in(session);
        }
    }

    private Time measured(Callable<PartTotals> run) throws Exception {
        run.call();
        Time[] times = new Time[repeats];
        for (int i = 0; i < repeats; i++) {
            times[i] = once(run);
        }
        return new Time(
                median(times, Comparator.comparingDouble(Time::wall)).wall,
                median(times, Comparator.comparingDouble(Time::processor)).processor,
                times[0].totals);
    }

    private static Time once(Callable<PartTotals> run) throws Exception {
        long start = System.nanoTime();
        long processor = processorNanos();
        PartTotals totals = run.call();
        return new Time((System.nanoTime() - start) / NANOS, (processorNanos() - processor) / NANOS, totals.totals());
    }

    private static Time median(Time[] times, Comparator<Time> order) {
        Time[] sorted = times.clone();
        Arrays.sort(sorted, order);
        return sorted[sorted.length / 2];
    }

    private static long processorNanos() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private void print(String form, String serialiser, int partitions, Time spark, Time plain) {
        int used = Math.min(cores, partitions);
        boolean isSame = text(spark.totals).equals(text(plain.totals));
        differs |= !isSame;
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %s |",
                form,
                serialiser,
                partitions,
                spark.wall,
                spark.processor,
                plain.wall,
                plain.processor,
                spark.wall * used / plain.wall,
                spark.processor / plain.processor,
                isSame ? "yes" : "no"));
    }

    /** Returns the groups as text, with every bit of their sums. */
    private static String text(GroupedTotals totals) {
        StringWriter text = new StringWriter();
        FootprintTotalsJson.write(totals, text);
        return text.toString().substring(text.toString().indexOf("\"facets\""));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
