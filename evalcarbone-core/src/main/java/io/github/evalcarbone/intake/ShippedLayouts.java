package io.github.evalcarbone.intake;

import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The layouts among the resources of the library, each read once from its file. */
final class ShippedLayouts {

    /** The names, in the order in which headers are compared: the files of a jar cannot be listed on every platform. */
    private static final String INDEX = "layouts.txt";

    static final List<CsvLayout> ALL =
            names().stream().map(ShippedLayouts::read).toList();

    private ShippedLayouts() {}

    private static List<String> names() {
        try (InputStream stream = open(INDEX)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(name -> !name.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvLayout read(String name) {
        String file = name + ".layout.json";
        return CsvLayout.load(TextSource.opening(file, () -> open(file)));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ShippedLayouts.class.getResourceAsStream(file), file);
    }
}
