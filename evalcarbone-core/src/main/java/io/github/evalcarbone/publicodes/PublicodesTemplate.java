package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.publicodes.Yaml.Items;
import io.github.evalcarbone.publicodes.Yaml.Mapping;
import java.util.List;

/** The form of calls of a function in Publicodes: JSON in which {@code $1}, {@code $2} are the arguments. */
record PublicodesTemplate(JsonNode tree) {

    static PublicodesTemplate parse(String template) {
        return new PublicodesTemplate(JsonReader.read(TextSource.of("publicodes", template), Limits.RULES)
                .orThrow());
    }

    /** Writes one call; arguments beyond those of the template are combined one by one with the result so far. */
    Yaml call(List<Yaml> arguments) {
        int places = places(tree);
        Yaml result = filled(tree, arguments);
        for (Yaml next : arguments.subList(Math.min(places, arguments.size()), arguments.size())) {
            result = filled(tree, List.of(result, next));
        }
        return result;
    }

    /** Returns the number of the highest argument in the template. */
    private static int places(JsonNode node) {
        if (node instanceof JsonObject object) {
            return object.members().values().stream()
                    .mapToInt(PublicodesTemplate::places)
                    .max()
                    .orElse(0);
        } else if (node instanceof JsonArray array) {
            return array.items().stream()
                    .mapToInt(PublicodesTemplate::places)
                    .max()
                    .orElse(0);
        }
        return place(((JsonText) node).text());
    }

    private static int place(String text) {
        return text.startsWith("$") ? Integer.parseInt(text.substring(1)) : 0;
    }

    private static Yaml filled(JsonNode node, List<Yaml> arguments) {
        if (node instanceof JsonObject object) {
            Mapping mapping = new Mapping();
            object.members().forEach((key, value) -> mapping.put(key, filled(value, arguments)));
            return mapping;
        } else if (node instanceof JsonArray array) {
            Items items = new Items();
            array.items().forEach(item -> items.add(filled(item, arguments)));
            return items;
        }
        String text = ((JsonText) node).text();
        return place(text) > 0 ? arguments.get(place(text) - 1) : Yaml.plain(text);
    }
}
