package io.github.evalcarbone.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonFlag;
import io.github.evalcarbone.document.JsonNode.JsonNull;
import io.github.evalcarbone.document.JsonNode.JsonNumber;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into a tree in which every value has its location.
 * <p>
 * Strict: no comments, no trailing text, no duplicate keys, no number beyond the range of a double.
 */
public final class JsonReader {

    /** The greatest length of a path in characters: each value keeps its own. */
    private static final int PATH = 500;

    private final JsonParser parser;
    private final String file;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();
    private int nodes;

    private JsonReader(JsonParser parser, String file, Limits limits) {
        this.parser = parser;
        this.file = file;
        this.limits = limits;
    }

    /**
     * Reads a source to its end; opens and closes it.
     *
     * @param source  UTF-8 JSON
     * @param limits  the largest size and depth
     * @return the root value, or the problems
     */
    public static Checked<JsonNode> read(TextSource source, Limits limits) {
        return Bytes.read(source, limits)
                .flatMap(bytes -> Bytes.decode(bytes, source.name()))
                .flatMap(text -> parse(text, source.name(), limits));
    }

    private static Checked<JsonNode> parse(String text, String file, Limits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            return new JsonReader(parser, file, limits).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Checked<JsonNode> document() throws IOException {
        try {
            parser.nextToken();
            JsonNode root = value("$");
            if (parser.nextToken() != null) {
                syntax(SyntaxFaults.MORE, parser.currentTokenLocation());
            }
            return Checked.unlessErrors(problems, () -> root);
        } catch (JsonProcessingException e) {
            syntax(e.getOriginalMessage(), e.getLocation());
            return Checked.failed(problems);
        }
    }

    /** An exceeded limit has no location of its own; that of the parser is used. */
    private void syntax(String message, @Nullable JsonLocation where) {
        JsonLocation at = where == null ? parser.currentLocation() : where;
        problems.add(SyntaxFaults.ofJson(Location.json(file, "", at.getLineNr(), at.getColumnNr()), message));
    }

    private JsonNode value(String path) throws IOException {
        if (++nodes > limits.nodes() || path.length() > PATH) {
            throw new StreamConstraintsException("too many values, or keys too long", parser.currentTokenLocation());
        }
        Location location = here(path);
        JsonToken token = parser.currentToken();
        if (token == null) {
            syntax(SyntaxFaults.EMPTY, parser.currentTokenLocation());
            return new JsonNull(location);
        }
        return switch (token) {
            case START_OBJECT -> object(path, location);
            case START_ARRAY -> array(path, location);
            case VALUE_STRING -> new JsonText(parser.getText(), location);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(location);
            case VALUE_TRUE, VALUE_FALSE -> new JsonFlag(token == JsonToken.VALUE_TRUE, location);
            default -> new JsonNull(location);
        };
    }

    private JsonNode object(String path, Location location) throws IOException {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Location place = here(path + "." + key);
            parser.nextToken();
            if (members.put(key, value(path + "." + key)) != null) {
                problems.add(Problem.of(CoreCode.JSON_DUPLICATE_KEY, place, key));
            }
        }
        return new JsonObject(members, location);
    }

    private JsonNode array(String path, Location location) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        return new JsonArray(items, location);
    }

    private JsonNode number(Location location) throws IOException {
        double value = Double.parseDouble(parser.getText());
        if (!Double.isFinite(value)) {
            problems.add(Problem.of(CoreCode.OUT_OF_RANGE, location, parser.getText(), "<= 1.7976931348623157E308"));
            return new JsonNumber(0, location);
        }
        return new JsonNumber(value, location);
    }

    private Location here(String path) {
        JsonLocation at = parser.currentTokenLocation();
        return Location.json(file, path, at.getLineNr(), at.getColumnNr());
    }
}
