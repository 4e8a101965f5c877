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
 * Takes the members of one JSON object, strictly: a missing key, a null, a wrong type and a key nobody asked for are all
 * problems. Reading goes on after a problem with a harmless stand-in, so that every problem is found in one pass.
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
     * @param problems  where problems go
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
     * Returns where a member stands, or the object if the member is missing.
     *
     * @param key  the key
     * @return the place
     */
    public Location at(String key) {
        JsonNode node = members.get(key);
        return node == null ? location : node.location();
    }

    /**
     * Tells whether there is such a member, and makes the key a known one.
     *
     * @param key  the key
     * @return whether the object has it
     */
    public boolean has(String key) {
        known.add(key);
        return members.containsKey(key);
    }

    /**
     * Takes a text that must be there.
     *
     * @param key  the key
     * @return the text; empty after a problem
     */
    public String text(String key) {
        return required(key).flatMap(node -> asText(key, node)).orElse("");
    }

    /**
     * Takes a text that must be there and may be blank.
     *
     * @param key  the key
     * @return the text; empty after a problem
     */
    public String rawText(String key) {
        return required(key).map(node -> raw(key, node)).orElse("");
    }

    /**
     * Takes an array of texts that must be there; each may be blank.
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
     * Takes a text that may be there.
     *
     * @param key  the key
     * @return the text, or empty
     */
    public Optional<String> optionalText(String key) {
        return optional(key).flatMap(node -> asText(key, node));
    }

    /**
     * Takes a text that must be there and be one of a set.
     *
     * @param <T>  what the text stands for
     * @param key  the key
     * @param find  finds what a text stands for
     * @param allowed  the allowed texts, for the problem
     * @param fallback  the stand-in after a problem
     * @return what the text stands for
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
     * Takes a number that must be there.
     *
     * @param key  the key
     * @return the number; 0 after a problem
     */
    public double number(String key) {
        return required(key).flatMap(node -> asNumber(key, node)).orElse(0.0);
    }

    /**
     * Takes a number that may be there.
     *
     * @param key  the key
     * @return the number, or empty
     */
    public Optional<Double> optionalNumber(String key) {
        return optional(key).flatMap(node -> asNumber(key, node));
    }

    /**
     * Takes true or false, which must be there.
     *
     * @param key  the key
     * @return the flag; false after a problem
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
     * Takes an object that must be there.
     *
     * @param key  the key
     * @return a reader of that object; of an empty one after a problem
     */
    public Optional<ObjectReader> object(String key) {
        return required(key).map(node -> new ObjectReader(node, problems));
    }

    /**
     * Takes an object that may be there.
     *
     * @param key  the key
     * @return a reader of that object, or empty
     */
    public Optional<ObjectReader> optionalObject(String key) {
        return optional(key).map(node -> new ObjectReader(node, problems));
    }

    /**
     * Takes an array that must be there.
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
     * Takes an array of objects that must be there.
     *
     * @param key  the key
     * @return a reader for each item
     */
    public List<ObjectReader> objects(String key) {
        return array(key).stream().map(node -> new ObjectReader(node, problems)).toList();
    }

    /**
     * Takes an array of texts that may be there.
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
     * Takes all members as they are, whatever their keys.
     *
     * @return the values by key, in the order of the text
     */
    public Map<String, JsonNode> members() {
        known.addAll(members.keySet());
        return members;
    }

    /** Ends reading: every member nobody asked for becomes a problem. */
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
