package io.github.evalcarbone.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;

/**
 * Files of lines for {@link Comparison}, the same on every machine: the ten models of EvalCarbone SIH, four sites of ten
 * departments; as CSV in EvalCarbone SIH's form, and as Parquet.
 */
final class ComparedFile {

    private static final long SEED = 20_261_128;
    private static final String HEADER = "modele;type;quantite;dureeDeVie;heuresParJour;pays;site;service\n";
    private static final int ROW_GROUPS = 64;

    private ComparedFile() {}

    static Path csv(Path folder, int lines, List<String> models) throws IOException {
        Random random = new Random(SEED); // its sequence is specified
        Path file = folder.resolve("lines.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER);
            for (int line = 0; line < lines; line++) {
                writer.write(row(random, models));
            }
        }
        return file;
    }

    private static String row(Random random, List<String> models) {
        return models.get(random.nextInt(models.size()))
                + ";;" + (1 + random.nextInt(500))
                + ";" + (2 + random.nextInt(19)) / 2.0
                + ";" + (1 + random.nextInt(24))
                + ";FR;site " + random.nextInt(4)
                + ";service " + random.nextInt(10) + "\n";
    }

    /** Writes the rows of the CSV file as one Parquet file of many row groups, so that it can be read in parts. */
    static Path parquet(Path csv, SparkSession session) throws IOException {
        Path folder = csv.resolveSibling("lines.parquet");
        session.read()
                .option("header", true)
                .option("sep", ";")
                .schema("model STRING, type STRING, quantity DOUBLE, lifetimeYears DOUBLE, hoursPerDay DOUBLE,"
                        + " country STRING, site STRING, department STRING")
                .csv(csv.toString())
                .coalesce(1)
                .write()
                .option("parquet.block.size", Math.max(Files.size(csv) / ROW_GROUPS, 1 << 14))
                .parquet(folder.toString());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
