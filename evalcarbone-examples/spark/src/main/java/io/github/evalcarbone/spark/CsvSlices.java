package io.github.evalcarbone.spark;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.problem.TextSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Cuts CSV files into slices of about the same size. Where a slice starts in the lines of its file, and whether within
 * quotation marks, is counted first, so that line numbers are right and a line break in a cell cuts no row.
 */
final class CsvSlices {

    private CsvSlices() {}

    /** Returns the slices of all files, in their order. */
    static List<CsvSlice> of(
            List<String> inputs,
            CsvInventory reader,
            int partitions,
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> hadoop)
            throws IOException {
        List<FileStatus> files = InputFiles.of(inputs, hadoop.value().value());
        long bytes = files.stream().mapToLong(FileStatus::getLen).sum();
        long size = Math.max(1, (bytes + partitions - 1) / partitions);
        List<CsvSlice> slices = new ArrayList<>();
        for (FileStatus file : files) {
            slices.addAll(cut(file, reader, size, hadoop.value().value()));
        }
        return placed(slices, spark, hadoop);
    }

    private static List<CsvSlice> cut(FileStatus file, CsvInventory reader, long size, Configuration hadoop)
            throws IOException {
        CsvHeader header = header(file.getPath(), reader, hadoop);
        String path = file.getPath().toString();
        boolean hasRows = header.bytes().length < file.getLen();
        if (header.isOfWholeFile() || !hasRows) {
            return List.of(CsvSlice.of(path, 0, file.getLen(), CsvHeader.OF_WHOLE_FILE));
        }
        List<CsvSlice> slices = new ArrayList<>();
        for (long start = 0; start < file.getLen(); start += size) {
            slices.add(CsvSlice.of(path, start, Math.min(start + size, file.getLen()), header));
        }
        return slices;
    }

    private static CsvHeader header(Path file, CsvInventory reader, Configuration hadoop) throws IOException {
        if (new CompressionCodecFactory(hadoop).getCodec(file) != null) {
            return CsvHeader.OF_WHOLE_FILE;
        }
        TextSource text = TextSource.opening(
                InputFiles.name(file), () -> file.getFileSystem(hadoop).open(file));
        int line = reader.header(text).map(CsvInventory.Header::line).orElse(1);
        try (InputStream stream =
                new BufferedInputStream(file.getFileSystem(hadoop).open(file))) {
            return CsvHeader.read(stream, line);
        }
    }

    /** Counts the lines and quotation marks of each slice but the last of a file, and adds them up along the file. */
    private static List<CsvSlice> placed(
            List<CsvSlice> slices, JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop) {
        List<CsvSlice> cut = slices.stream().filter(slice -> slice.start() > 0).toList();
        if (cut.isEmpty()) {
            return slices;
        }
        List<CsvCount> counts = spark.parallelize(slices, slices.size())
                .map(slice -> CsvCount.of(slice, hadoop.value().value()))
                .collect();
        List<CsvSlice> placed = new ArrayList<>();
        RowEnds before = new RowEnds();
        for (int i = 0; i < slices.size(); i++) {
            CsvSlice slice = slices.get(i);
            before = slice.start() == 0 ? new RowEnds() : before;
            RowEnds after = counts.get(i).after(before);
            placed.add(slice.between(before, after));
            before = after;
        }
        return placed;
    }
}
