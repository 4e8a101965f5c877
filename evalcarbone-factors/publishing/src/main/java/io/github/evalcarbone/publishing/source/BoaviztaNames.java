package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under which names products are found: with and without their maker, and without the word of their kind. A name that two products
 * share finds neither, nor do names that differ by a hyphen alone; words of everyday and names of four letters need their maker.
 */
final class BoaviztaNames {

    private static final Pattern KIND = Pattern.compile(" (monitor|thin client)(?= \\(without stand\\)$|$)");
    private static final Set<String> GENERIC =
            RawTables.notes(BoaviztaNames.class, "boavizta-generic-names.csv").stream()
                    .map(note -> note.get("name"))
                    .collect(Collectors.toSet());

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, Set<String>> alike;

    BoaviztaNames(List<BoaviztaProduct> products) {
        products.forEach(product -> names(product).forEach(name -> ids.merge(name, product.id(), (a, b) -> "")));
        this.alike = products.stream()
                .collect(Collectors.groupingBy(
                        product -> loose(product.label()),
                        Collectors.mapping(product -> product.label().toLowerCase(Locale.ROOT), Collectors.toSet())));
    }

    private static Stream<String> names(BoaviztaProduct product) {
        return Stream.of(product.name(), product.label(), product.maker() + " " + product.name())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name, KIND.matcher(name).replaceFirst("")))
                .distinct()
                .filter(name -> !GENERIC.contains(name));
    }

    /** Hyphens and spaces are one; a plus is part of a name. */
    private static String loose(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ -]+", " ");
    }

    private boolean isClear(BoaviztaProduct product) {
        return Lookup.required(alike, loose(product.label())).size() == 1;
    }

    /** A note on a product that its name does not find. */
    String note(BoaviztaProduct product) {
        return isClear(product) ? "" : "Found by its id alone: another product's name differs by a hyphen.";
    }

    /** Ids need no alias. */
    void addTo(Table aliases, List<BoaviztaProduct> products) {
        Set<String> unclear = products.stream()
                .filter(product -> !isClear(product))
                .map(BoaviztaProduct::id)
                .collect(Collectors.toSet());
        ids.forEach((name, id) -> {
            if (!id.isEmpty() && !name.equals(id) && !unclear.contains(id)) {
                aliases.add("kind", "model", "alias", name, "id", id);
            }
        });
    }
}
