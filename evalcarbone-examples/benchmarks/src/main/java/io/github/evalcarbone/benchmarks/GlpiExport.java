package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.factor.DeviceModel;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An export of GLPI, the same on every machine: a device a row, with a name of its own and one of 5,000 texts of manufacturer and
 * model.
 * <p>
 * The texts are the names of models of {@link Fleet#FACTORS} as tools write them: capital letters, joined words, a word in
 * addition, or a name that no dataset has.
 */
final class GlpiExport {

    private static final int TEXTS = 5_000;
    private static final int STRANGERS = 5;
    private static final int DAYS = 2_000;
    private static final long SEED = 20_261_129;
    private static final String HEADER = "Nom;Statut;Fabricant;Modèle;Type;Lieu;Date d'achat\n";
    private static final List<String> MAKERS = List.of("Dell Inc.", "HP", "LENOVO", "Apple Inc.");
    private static final List<String> TYPES = List.of("Ordinateur portable", "Desktop", "Notebook", "Moniteur");
    private static final List<DeviceModel> MODELS = Fleet.FACTORS.datasets().stream()
            .flatMap(dataset -> dataset.models().stream())
            .toList();

    private final List<String> texts =
            IntStream.range(0, TEXTS).mapToObj(GlpiExport::text).distinct().toList();
    private final Random random = new Random(SEED); // its sequence is specified

    /** Writes rows to a file, which the caller deletes. */
    static Path of(int rows) {
        try {
            Path file = Files.createTempFile("evalcarbone-benchmark", ".csv");
            try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                new GlpiExport().write(rows, writer);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int rows, BufferedWriter writer) throws IOException {
        writer.write(HEADER);
        for (int row = 0; row < rows; row++) {
            writer.write(row(row));
        }
    }

    private String row(int number) {
        return "POSTE-%06d;En service;%s;Bâtiment %d;%s%n"
                .formatted(
                        number,
                        texts.get(random.nextInt(texts.size())),
                        random.nextInt(20),
                        Workload.DAY.minusDays(1 + random.nextInt(DAYS)));
    }

    /** The columns of manufacturer, model and type of one of the devices. */
    private static String text(int number) {
        return String.join(";", MAKERS.get(number % 4), model(number), TYPES.get(number / 2 % 4));
    }

    private static String model(int number) {
        String name = name(MODELS.get(number % MODELS.size()));
        return switch (number % STRANGERS) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.replace(" ", "");
            case 2 -> name + " Notebook PC";
            case 3 -> name + " v" + number;
            default -> "Modèle " + number;
        };
    }

    private static String name(DeviceModel model) {
        return model.titles().english().replace(';', ',').replace('"', '\'');
    }
}
