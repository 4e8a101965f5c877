package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Manufacturers' product carbon footprints as Boavizta collected them, and the medians of their kinds. Types with their
 * roles and standings, and the flags of figures that are far from their like, are ours: boavizta-types.csv, boavizta-suspects.csv.
 */
public final class BoaviztaTransformation implements Transformation {

    @Override
    public String id() {
        return "boavizta";
    }

    @Override
    public String folder() {
        return "boavizta-device-pcf";
    }

    @Override
    public List<Table> tables(Path raw) {
        List<RawRow> types = notes("boavizta-types.csv");
        List<BoaviztaProduct> products = products(raw);
        BoaviztaNames names = new BoaviztaNames(products);
        BoaviztaMedians medians = new BoaviztaMedians(products, types);
        Table models = medians.addModels(new Table("models"));
        Table factors = medians.addFactors(new Table("factors"));
        products.forEach(product -> models.add(product.model(names.note(product))));
        products.stream().flatMap(BoaviztaProduct::factors).forEach(factors::add);
        Table aliases = new Table("aliases");
        names.addTo(aliases, products);
        types.forEach(type -> aliases(type, aliases));
        return List.of(medians.types(), models, factors, aliases);
    }

    private static List<RawRow> notes(String file) {
        return RawTables.notes(BoaviztaTransformation.class, file);
    }

    private static List<BoaviztaProduct> products(Path raw) {
        Map<String, String> suspects = notes("boavizta-suspects.csv").stream()
                .collect(Collectors.toMap(note -> note.get("model"), note -> note.get("why")));
        Map<String, Integer> seen = new HashMap<>();
        List<BoaviztaProduct> products = RawTables.csv(raw.resolve("boavizta-data-us.csv"), ',').stream()
                .map(row -> product(row, id(row, seen), suspects))
                .toList();
        if (products.stream().filter(product -> !product.isTrusted()).count() != suspects.size()) {
            throw new IllegalStateException("boavizta-suspects.csv: each model must be there.");
        }
        return products;
    }

    private static BoaviztaProduct product(RawRow row, String id, Map<String, String> suspects) {
        String why = suspects.getOrDefault(id, "");
        return new BoaviztaProduct(row, id, BoaviztaKinds.of(row), new BoaviztaShares(row), why);
    }

    private static String id(RawRow row, Map<String, Integer> seen) {
        String id = BoaviztaProduct.label(row)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=[a-z0-9])\\+", "-plus")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "." + count;
    }

    private static void aliases(RawRow type, Table aliases) {
        if (type.has("common_name")) {
            aliases.add("kind", "model", "alias", type.get("common_name"), "id", BoaviztaMedians.id(type));
        }
        Stream.of(type.get("label_fr"), type.get("label_en"))
                .filter(label -> !type.get("label_fr").isEmpty() && !label.equalsIgnoreCase(type.get("id")))
                .distinct()
                .forEach(label -> aliases.add("kind", "type", "alias", label, "id", type.get("id")));
    }
}
