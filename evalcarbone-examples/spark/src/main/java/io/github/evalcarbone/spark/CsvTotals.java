package io.github.evalcarbone.spark;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.intake.StatusPolicy;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The totals of CSV files: each slice is read by the reader of the library and computed by its collectors. Ids are not
 * compared, as in any stream of lines.
 */
public final class CsvTotals {

    private static final int BUFFER = 1 << 16;

    private final FootprintSettings settings;
    private final List<CsvLayout> layouts;
    private final Configuration hadoop;

    private CsvTotals(FootprintSettings settings, String layout, Configuration hadoop) {
        this.settings = settings;
        this.layouts = layouts(layout);
        this.hadoop = hadoop;
    }

    private static List<CsvLayout> layouts(String layout) {
        return layout.isEmpty() ? CsvLayout.shipped() : List.of(CsvLayout.of(layout));
    }

    /**
     * Computes the totals of files.
     *
     * @param inputs  files, folders or patterns, on any file system that Hadoop knows
     * @param layout  the name of their layout; empty if the header of each decides
     * @param settings  the rules, factors, day and facets
     * @param partitions  the number of partitions, above 0
     * @param spark  the context
     * @return the totals, with the first problems
     * @throws IOException if a file is not there
     */
    public static PartTotals of(
            List<String> inputs, String layout, FootprintSettings settings, int partitions, JavaSparkContext spark)
            throws IOException {
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        List<CsvSlice> slices = CsvSlices.of(inputs, CsvInventory.of(layouts(layout)), partitions, spark, hadoop);
        return of(spark.parallelize(slices, Math.min(partitions, slices.size())), layout, settings, hadoop);
    }

    static PartTotals of(
            JavaRDD<CsvSlice> slices,
            String layout,
            FootprintSettings settings,
            Broadcast<SerializableConfiguration> hadoop) {
        return PartTotals.merged(slices.map(
                slice -> new CsvTotals(settings, layout, hadoop.value().value()).totals(slice)));
    }

    private PartTotals totals(CsvSlice slice) throws IOException {
        Path file = new Path(slice.file());
        try (InputStream stream = slice.header().isOfWholeFile() ? whole(file) : open(file, slice.start())) {
            return slice.header().isOfWholeFile()
                    ? ofFile(TextSource.of(InputFiles.name(file), stream))
                    : ofRows(InputFiles.name(file), SliceStream.of(stream, slice));
        }
    }

    private InputStream whole(Path file) throws IOException {
        CompressionCodec codec = new CompressionCodecFactory(hadoop).getCodec(file);
        InputStream stream = open(file, 0);
        return codec == null ? stream : codec.createInputStream(stream);
    }

    private InputStream open(Path file, long start) throws IOException {
        FSDataInputStream stream = file.getFileSystem(hadoop).open(file);
        stream.seek(start);
        return new BufferedInputStream(stream, BUFFER);
    }

    private PartTotals ofFile(TextSource text) {
        Checked<MatchResult<PartTotals>> read = read(0, text);
        return totals(read).withProblems(read.rows().read() == 0 ? empty(text.name()) : List.of());
    }

    private static List<Problem> empty(String file) {
        return List.of(Problem.of(CoreCode.EMPTY_FILE, Location.file(file), file));
    }

    private PartTotals ofRows(String file, SliceStream rows) {
        return rows.isEmpty() ? ofNothing() : totals(read(rows.linesBefore(), TextSource.of(file, rows)));
    }

    private Checked<MatchResult<PartTotals>> read(long linesBefore, TextSource text) {
        return CsvInventory.of(layouts)
                .withStatuses(StatusPolicy.usual()::plus)
                .withListedProblems(FirstProblems.LISTED)
                .withLinesBefore(linesBefore)
                .collect(text, LineCalculator.of(settings).toTotals(settings));
    }

    private PartTotals totals(Checked<MatchResult<PartTotals>> read) {
        return read.partial()
                .map(MatchResult::result)
                .orElseGet(
                        () -> ofNothing().withSetAside(new SetAside(read.rows().read(), true, 0)))
                .withProblems(read.problems());
    }

    private PartTotals ofNothing() {
        return LineCalculator.of(settings).ofNothing(settings);
    }
}
