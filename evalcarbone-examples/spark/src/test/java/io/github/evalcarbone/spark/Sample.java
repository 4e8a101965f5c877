package io.github.evalcarbone.spark;

import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecord.DataCentreRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Lines of every kind, the same on every machine: names to be matched, statuses, implausible values, rows that are refused, cells with
 * line breaks and quotation marks.
 *
 * @param cells  the cells of each row, in the order of the columns
 */
record Sample(List<List<String>> cells) {

    private static final String HEADER =
            "nomEquipementPhysique;modele;type;quantite;dureeUsageInterne;consoElecAnnuelle;dateAchat;dateRetrait;"
                    + "paysDUtilisation;nomCourtDatacenter;statut;nomEntite\n";
    private static final List<String> NAMES = List.of(
            "id",
            "model",
            "type",
            "quantity",
            "lifetimeYears",
            "annualKilowattHours",
            "purchaseDate",
            "withdrawalDate",
            "country",
            "dataCentre",
            "status",
            "department");
    private static final List<String> MODELS =
            List.of("ordinateur-portable-1", "ecran-1", "Ordinateur portable 1", "écran 1", "none such", "");
    private static final List<String> TYPES = List.of("Moniteur", "Écran 24\"", "laptop", "", "Serveur");
    private static final List<String> STATUSES = List.of("En service", "Réformé", "En stock", "", "Actif", "À définir");
    private static final List<String> QUANTITIES = List.of("1", "7", "0.5", "20000", "3", "12", "100.25");
    private static final List<String> USES = List.of("", "", "", "120.5", "99999", "0.25");
    private static final List<String> LIVES = List.of("", "5", "3.5", "45");

    static Sample of(int rows) {
        Random random = new Random(20_261_128); // its sequence is specified
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(row(i, random));
        }
        return new Sample(all);
    }

    private static List<String> row(int number, Random random) {
        boolean isDated = random.nextInt(5) == 0;
        return List.of(
                "pc-" + number % 19_000,
                any(MODELS, random),
                any(TYPES, random),
                random.nextInt(500) == 0 ? "douze" : any(QUANTITIES, random),
                isDated ? "" : any(LIVES, random),
                any(USES, random),
                isDated ? "2019-0" + (1 + random.nextInt(9)) + "-15" : "",
                isDated && random.nextBoolean() ? "2025-1" + random.nextInt(3) + "-01" : "",
                random.nextInt(9) == 0 ? "DE" : "FR",
                random.nextInt(20) == 0 ? "B1" : "",
                any(STATUSES, random),
                random.nextInt(50) == 0
                        ? "Imagerie\n\"sous-sol\"; aile " + number % 3
                        : "service " + random.nextInt(10));
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** Writes the rows as NumEcoEval names the columns. */
    Path csv(Path folder) {
        Path file = folder.resolve("sample.csv");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER);
            for (List<String> row : cells) {
                writer.write(String.join(";", row.stream().map(Sample::quoted).toList()) + "\n");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == '"' || c == ';' || c == '\n');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Writes the rows as one Parquet file of many row groups; the quantity is a text, so that there can be wrong ones. */
    Path parquet(Path folder, SparkSession session) {
        Path file = folder.resolve("sample.parquet");
        StructType schema = new StructType();
        for (String name : NAMES) {
            schema = schema.add(name, isNumber(name) ? DataTypes.DoubleType : DataTypes.StringType);
        }
        List<Row> rows = cells.stream().map(Sample::tableRow).toList();
        session.createDataFrame(rows, schema)
                .coalesce(1)
                .write()
                .option("parquet.block.size", 16 << 10)
                .option("parquet.page.size", 4 << 10)
                .parquet(file.toString());
        return file;
    }

    private static boolean isNumber(String name) {
        return name.equals("lifetimeYears") || name.equals("annualKilowattHours");
    }

    private static Row tableRow(List<String> row) {
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = isNumber(NAMES.get(i)) ? number(row.get(i)) : row.get(i);
        }
        return RowFactory.create(values);
    }

    private static Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    /** Returns the rows as a program would hand them over; a wrong quantity is none, and ids are unique. */
    List<EquipmentRecord> records() {
        return cells.stream().map(Sample::line).toList();
    }

    private static EquipmentRecord line(List<String> row) {
        return EquipmentRecord.builder()
                .model(row.get(1))
                .type(row.get(2))
                .quantity(row.get(3).equals("douze") ? null : number(row.get(3)))
                .lifetimeYears(number(row.get(4)))
                .annualKilowattHours(number(row.get(5)))
                .purchaseDate(row.get(6))
                .withdrawalDate(row.get(7))
                .country(row.get(8))
                .dataCentre(row.get(9).isEmpty() ? null : new DataCentreRecord(row.get(9), null, null))
                .status(row.get(10))
                .department(row.get(11))
                .build();
    }
}
