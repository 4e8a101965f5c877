package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonNumber;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes one parameter in the tree of a rule set, and the version accordingly. */
final class ParameterChange {

    private ParameterChange() {}

    static JsonNode apply(JsonNode tree, String id, double value) {
        double finite = new Amount(value, Unit.ONE).value();
        String version = text(tree, "version");
        String changed = version + (version.contains("+") ? "." : "+") + id + "." + Numbers.shortest(finite);
        JsonNode renamed = with(tree, "version", node -> new JsonText(changed, node.location()));
        return with(renamed, "parameters", node -> parameters((JsonArray) node, id, finite));
    }

    private static JsonNode parameters(JsonArray parameters, String id, double value) {
        return new JsonArray(
                parameters.items().stream()
                        .map(item -> hasId(item, id)
                                ? with(item, "value", node -> new JsonNumber(value, node.location()))
                                : item)
                        .toList(),
                parameters.location());
    }

    private static boolean hasId(JsonNode item, String id) {
        return text(item, "id").equals(id);
    }

    private static String text(JsonNode object, String key) {
        return ((JsonObject) object).members().get(key) instanceof JsonText text ? text.text() : "";
    }

    private static JsonNode with(JsonNode object, String key, UnaryOperator<JsonNode> change) {
        Map<String, JsonNode> members = new LinkedHashMap<>(((JsonObject) object).members());
        members.computeIfPresent(key, (name, node) -> change.apply(node));
        return new JsonObject(members, object.location());
    }
}
