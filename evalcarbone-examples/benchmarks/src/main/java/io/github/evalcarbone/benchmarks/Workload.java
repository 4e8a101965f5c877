package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Lines drawn from the models of EvalCarbone SIH, the same on every machine, as columns, as objects and as a file.
 * <p>
 * Each line has a model, a quantity from 1 to 500, a lifetime from 1 to 10 years in half years, 1 to 24 hours a day, and the
 * country FR, the only one of the dataset. Nothing else is declared.
 */
final class Workload {

    /** The day that footprints are computed for; no figure of the workload depends on it. */
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static final String COUNTRY = "FR";
    static final FactorDataset DATASET = SihFactors.load();
    static final List<String> MODELS =
            DATASET.models().stream().map(DeviceModel::id).toList();

    private static final long SEED = 20_261_124;
    private static final String HEADER = "modele;type;quantite;dureeDeVie;heuresParJour;pays";

    private final Columns columns;

    private Workload(Columns columns) {
        this.columns = columns;
    }

    static Workload of(int lines) {
        Random random = new Random(SEED); // its sequence is specified
        Columns columns = Columns.ofSize(lines);
        for (int line = 0; line < lines; line++) {
            columns.model()[line] = random.nextInt(MODELS.size());
            columns.quantity()[line] = 1 + random.nextInt(500);
            columns.lifetime()[line] = 1 + random.nextInt(19) / 2.0;
            columns.hours()[line] = 1 + random.nextInt(24);
        }
        return new Workload(columns);
    }

    int lines() {
        return columns.lines();
    }

    Columns columns() {
        return columns;
    }

    /**
     * The lines as a program creates them from a database with a table of models: model and country are the same few
     * texts, other texts are separate for each line.
     */
    Inventory inventory() {
        return inventory(text -> text);
    }

    /** The lines as a program creates them that keeps the text of every cell it reads: no lines share texts. */
    @SuppressWarnings("StringCopy") // a copy is intended
    Inventory inventoryOfOwnTexts() {
        return inventory(String::new);
    }

    private Inventory inventory(UnaryOperator<String> text) {
        List<Equipment> equipment = IntStream.range(0, lines())
                .mapToObj(line -> equipment(line, text))
                .toList();
        return Inventory.of("benchmark", DAY, equipment);
    }

    /** Returns the line with the id that the reader of the form would assign. */
    private Equipment equipment(int line, UnaryOperator<String> text) {
        return Equipment.of(text.apply(MODELS.get(columns.model()[line])))
                .withId("line-" + (line + 2))
                .withQuantity(columns.quantity()[line])
                .withServiceLife(ServiceLife.years(columns.lifetime()[line]))
                .withUsage(UsageProfile.hoursPerDay(columns.hours()[line]))
                .withCountry(text.apply(COUNTRY));
    }

    /** Writes the lines in the form of EvalCarbone SIH; the caller deletes the file. */
    Path csv() {
        try {
            Path file = Files.createTempFile("evalcarbone-benchmark", ".csv");
            try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                writer.write(HEADER + "\n");
                for (int line = 0; line < lines(); line++) {
                    writer.write(row(line));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String row(int line) {
        return String.join(
                        ";",
                        MODELS.get(columns.model()[line]),
                        "",
                        String.valueOf((int) columns.quantity()[line]),
                        String.valueOf(columns.lifetime()[line]),
                        String.valueOf((int) columns.hours()[line]),
                        COUNTRY)
                + "\n";
    }
}
