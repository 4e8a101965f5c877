package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.Bytes;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.problem.TextSource;
import java.util.List;

/** The layouts among the resources of the library, each read once from its file. */
final class ShippedLayouts {

    /** The names, in the order in which headers are compared: the files of a jar cannot be listed on every platform. */
    private static final String INDEX = "layouts.txt";

    static final List<CsvLayout> ALL =
            names().stream().map(ShippedLayouts::read).toList();

    private ShippedLayouts() {}

    private static List<String> names() {
        String index = Bytes.read(TextSource.ofResource(ShippedLayouts.class, INDEX), Limits.RULES)
                .flatMap(bytes -> Bytes.decode(bytes, INDEX))
                .orThrow();
        return index.lines().filter(name -> !name.isBlank()).toList();
    }

    private static CsvLayout read(String name) {
        return CsvLayout.load(TextSource.ofResource(ShippedLayouts.class, name + ".layout.json"))
                .withSynonyms();
    }
}
