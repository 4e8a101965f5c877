package io.github.evalcarbone.document;

import io.github.evalcarbone.problem.Location;
import java.util.List;
import java.util.Map;

/** A JSON value with its location. Immutable and thread-safe. */
public sealed interface JsonNode {

    /**
     * Returns the location of the start of the value.
     *
     * @return file, path, line and column
     */
    Location location();

    /**
     * Returns the JSON name of this kind of value.
     *
     * @return {@code object}, {@code array}, {@code string}, {@code number}, {@code boolean} or {@code null}
     */
    String kind();

    /**
     * An object.
     *
     * @param members  the values by key, in the order of the text
     * @param location  where it starts
     */
    record JsonObject(Map<String, JsonNode> members, Location location) implements JsonNode {
        @Override
        public String kind() {
            return "object";
        }
    }

    /**
     * An array.
     *
     * @param items  the values
     * @param location  where it starts
     */
    record JsonArray(List<JsonNode> items, Location location) implements JsonNode {
        @Override
        public String kind() {
            return "array";
        }
    }

    /**
     * A string.
     *
     * @param text  the text
     * @param location  where it starts
     */
    record JsonText(String text, Location location) implements JsonNode {
        @Override
        public String kind() {
            return "string";
        }
    }

    /**
     * A number.
     *
     * @param value  the nearest double, finite
     * @param location  where it starts
     */
    record JsonNumber(double value, Location location) implements JsonNode {
        @Override
        public String kind() {
            return "number";
        }
    }

    /**
     * True or false.
     *
     * @param value  whether it is true
     * @param location  where it starts
     */
    record JsonFlag(boolean value, Location location) implements JsonNode {
        @Override
        public String kind() {
            return "boolean";
        }
    }

    /**
     * The JSON null, which no reader of this library accepts.
     *
     * @param location  where it starts
     */
    record JsonNull(Location location) implements JsonNode {
        @Override
        public String kind() {
            return "null";
        }
    }
}
