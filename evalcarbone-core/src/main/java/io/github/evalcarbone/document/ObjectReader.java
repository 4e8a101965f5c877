package io.github.evalcarbone.document;

import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonFlag;
import io.github.evalcarbone.document.JsonNode.JsonNumber;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the members of one JSON object, strictly: a missing key, a null, a wrong type and an unknown key are all
 * problems. After a problem, reading goes on with a harmless substitute, so that every problem is found in one pass.
 * Not thread-safe.
 */
public final class ObjectReader {

    private final Map<String, JsonNode> members;
    private final Location location;
    private final boolean broken;
    private final List<Problem> problems;
    private final TreeSet<String> known = new TreeSet<>();

    /**
     * Starts reading a value that must be an object.
     *
     * @param node  the value
     * @param problems  the list that problems are added to
     */
    public ObjectReader(JsonNode node, List<Problem> problems) {
        this.location = node.location();
        this.problems = problems;
        this.broken = !(node instanceof JsonObject);
        this.members = node instanceof JsonObject object ? object.members() : Map.of();
        if (broken) {
            wrongType(node, lastOf(location.path()), "object");
        }
    }

    /**
     * Returns the location of a member, or of the object if the member is missing.
     *
     * @param key  the key
     * @return the place
     */
    public Location at(String key) {
        JsonNode node = members.get(key);
        return node == null ? location : node.location();
    }

    /**
     * Returns whether there is such a member, and marks the key as known.
     *
     * @param key  the key
     * @return whether the object has it
     */
    public boolean has(String key) {
        known.add(key);
        return members.containsKey(key);
    }

    /**
     * Reads a required text.
     *
     * @param key  the key
     * @return the text; empty after a problem
     */
    public String text(String key) {
        return required(key).flatMap(node -> asText(key, node)).orElse("");
    }

    /**
     * Reads a required text that may be blank.
     *
     * @param key  the key
     * @return the text; empty after a problem
     */
    public String rawText(String key) {
        return required(key).map(node -> raw(key, node)).orElse("");
    }

    /**
     * Reads a required array of texts, each of which may be blank.
     *
     * @param key  the key
     * @return the texts; none after a problem
     */
    public List<String> rawTexts(String key) {
        return array(key).stream().map(node -> raw(key, node)).toList();
    }

    private String raw(String key, JsonNode node) {
        if (node instanceof JsonText text) {
            return text.text();
        }
        wrongType(node, key, "string");
        return "";
    }

    /**
     * Reads an optional text.
     *
     * @param key  the key
     * @return the text, or empty
     */
    public Optional<String> optionalText(String key) {
        return optional(key).flatMap(node -> asText(key, node));
    }

    /**
     * Reads a required text from a set of allowed texts.
     *
     * @param <T>  the type of the meaning of the text
     * @param key  the key
     * @param find  finds the meaning of a text
     * @param allowed  the allowed texts, for the problem
     * @param fallback  the substitute after a problem
     * @return the meaning of the text
     */
    public <T> T choice(String key, Function<String, Optional<T>> find, String allowed, T fallback) {
        return required(key)
                .flatMap(node -> asText(key, node))
                .map(text -> found(text, at(key), find, allowed, fallback))
                .orElse(fallback);
    }

    private <T> T found(String text, Location at, Function<String, Optional<T>> find, String allowed, T fallback) {
        return find.apply(text).orElseGet(() -> {
            problems.add(Problem.of(CoreCode.BAD_VALUE, at, text, allowed));
            return fallback;
        });
    }

    /**
     * Reads a required number.
     *
     * @param key  the key
     * @return the number; 0 after a problem
     */
    public double number(String key) {
        return required(key).flatMap(node -> asNumber(key, node)).orElse(0.0);
    }

    /** Reads a required array of numbers; each is 0 after a problem. */
    public List<Double> numbers(String key) {
        return array(key).stream().map(node -> asNumber(key, node).orElse(0.0)).toList();
    }

    /**
     * Reads an optional number.
     *
     * @param key  the key
     * @return the number, or empty
     */
    public Optional<Double> optionalNumber(String key) {
        return optional(key).flatMap(node -> asNumber(key, node));
    }

    /**
     * Reads a required boolean.
     *
     * @param key  the key
     * @return the boolean; false after a problem
     */
    public boolean flag(String key) {
        return required(key)
                .map(node -> {
                    if (node instanceof JsonFlag flag) {
                        return flag.value();
                    }
                    wrongType(node, key, "boolean");
                    return false;
                })
                .orElse(false);
    }

    /**
     * Reads a required object.
     *
     * @param key  the key
     * @return a reader of that object; of an empty one after a problem
     */
    public Optional<ObjectReader> object(String key) {
        return required(key).map(node -> new ObjectReader(node, problems));
    }

    /**
     * Reads an optional object.
     *
     * @param key  the key
     * @return a reader of that object, or empty
     */
    public Optional<ObjectReader> optionalObject(String key) {
        return optional(key).map(node -> new ObjectReader(node, problems));
    }

    /**
     * Reads a required array.
     *
     * @param key  the key
     * @return its items; none after a problem
     */
    public List<JsonNode> array(String key) {
        return required(key).map(node -> asArray(key, node)).orElse(List.of());
    }

    private List<JsonNode> optionalArray(String key) {
        return optional(key).map(node -> asArray(key, node)).orElse(List.of());
    }

    /**
     * Reads a required array of objects.
     *
     * @param key  the key
     * @return a reader for each item
     */
    public List<ObjectReader> objects(String key) {
        return array(key).stream().map(node -> new ObjectReader(node, problems)).toList();
    }

    /**
     * Reads an optional array of texts.
     *
     * @param key  the key
     * @return the texts, or none
     */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        optionalArray(key).forEach(node -> asText(key, node).ifPresent(texts::add));
        return texts;
    }

    /**
     * Returns all members, whatever their keys.
     *
     * @return the values by key, in the order of the text
     */
    public Map<String, JsonNode> members() {
        known.addAll(members.keySet());
        return members;
    }

    /** Ends reading: every member that was not read becomes a problem. */
    public void done() {
        if (broken) {
            return;
        }
        members.forEach((key, node) -> {
            if (!known.contains(key)) {
                problems.add(Problem.of(CoreCode.JSON_UNKNOWN_KEY, node.location(), key, known.toString()));
            }
        });
    }

    private Optional<JsonNode> required(String key) {
        Optional<JsonNode> node = optional(key);
        if (node.isEmpty() && !broken) {
            problems.add(Problem.of(CoreCode.JSON_MISSING_KEY, location, key));
        }
        return node;
    }

    private Optional<JsonNode> optional(String key) {
        known.add(key);
        return Optional.ofNullable(members.get(key));
    }

    private Optional<String> asText(String key, JsonNode node) {
        if (node instanceof JsonText text && !text.text().isBlank()) {
            return Optional.of(text.text());
        }
        wrongType(node, key, "string");
        return Optional.empty();
    }

    private Optional<Double> asNumber(String key, JsonNode node) {
        if (node instanceof JsonNumber number) {
            return Optional.of(number.value());
        }
        wrongType(node, key, "number");
        return Optional.empty();
    }

    private List<JsonNode> asArray(String key, JsonNode node) {
        if (node instanceof JsonArray array) {
            return array.items();
        }
        wrongType(node, key, "array");
        return List.of();
    }

    private void wrongType(JsonNode node, String key, String expected) {
        problems.add(Problem.of(CoreCode.JSON_WRONG_TYPE, node.location(), key, expected));
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
