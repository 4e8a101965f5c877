package io.github.evalcarbone.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The totals of Parquet files, whose problems name file and row. */
public final class ParquetTotals {

    private ParquetTotals() {}

    /**
     * Computes the totals of files.
     *
     * @param inputs  files, folders or patterns, on any file system that Hadoop knows
     * @param settings  the rules, factors, day and facets
     * @param partitions  the number of partitions, above 0; there are less if the files have fewer row groups
     * @param session  the session, whose settings for the size of partitions are changed
     * @return the totals, with the first problems
     * @throws IOException if a file is not there
     */
    public static PartTotals of(List<String> inputs, FootprintSettings settings, int partitions, SparkSession session)
            throws IOException {
        return RowTotals.of(read(inputs, partitions, session), settings);
    }

    /** Returns the rows, each with its file and its number there. */
    static Dataset<Row> read(List<String> inputs, int partitions, SparkSession session) throws IOException {
        List<FileStatus> files = InputFiles.of(inputs, session.sparkContext().hadoopConfiguration());
        long bytes = files.stream().mapToLong(FileStatus::getLen).sum();
        session.conf().set("spark.sql.files.maxPartitionBytes", bytes / partitions + 1);
        session.conf().set("spark.sql.files.openCostInBytes", 0);
        session.conf().set("spark.sql.files.minPartitionNum", partitions);
        String[] paths = files.stream().map(file -> file.getPath().toString()).toArray(String[]::new);
        return session.read()
                .parquet(paths)
                .select(
                        col("*"),
                        col("_metadata.file_path").as(RowColumns.FILE),
                        col("_metadata.row_index").as(RowColumns.ROW));
    }
}
