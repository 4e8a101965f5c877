package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonNumber;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The members of one object of a scenario. After a problem, reading goes on with a harmless substitute, so that every problem is
 * found at once. Not thread-safe.
 */
final class ChangeMembers {

    private static final int LONGEST_TEXT = 10_000;
    private static final String UNKNOWN = "?";
    /** Matches a text without unpaired surrogates. */
    private static final Pattern WELL_FORMED = Pattern.compile("\\P{Cs}*");

    private final Map<String, JsonNode> members;
    private final ObjectReader json;
    private final List<Problem> problems;
    private final boolean isObject;

    ChangeMembers(JsonNode node, List<Problem> problems) {
        this.members = node instanceof JsonObject object ? object.members() : Map.of();
        this.json = new ObjectReader(node, problems);
        this.problems = problems;
        this.isObject = node instanceof JsonObject;
    }

    /** Returns what is made of the members; empty if reading them found a problem, or one is left over. */
    <T> Optional<T> unlessWrong(Function<ChangeMembers, Supplier<T>> reading) {
        if (!isObject) {
            return Optional.empty();
        }
        int before = problems.size();
        Supplier<T> made = reading.apply(this);
        done();
        return problems.size() == before ? Optional.of(made.get()) : Optional.empty();
    }

    /** Ends reading: a member that was not read is unknown. */
    void done() {
        json.done();
    }

    boolean isObject() {
        return isObject;
    }

    boolean has(String key) {
        return json.has(key);
    }

    /** Reads the lines that a change applies to: all, if it does not say. */
    LineSelector lines() {
        return object("lines", LinesForm::read).orElse(LineSelector.ALL);
    }

    <T> Optional<T> object(String key, Function<ChangeMembers, Supplier<T>> reading) {
        Optional<JsonNode> member = json.has(key) ? Optional.ofNullable(members.get(key)) : Optional.empty();
        return member.flatMap(node -> new ChangeMembers(node, problems).unlessWrong(reading));
    }

    double number(String key, FigureRange range) {
        double figure = json.number(key);
        if (members.get(key) instanceof JsonNumber && !range.has(figure)) {
            tell(CoreCode.OUT_OF_RANGE, key, Numbers.shortest(figure), range.text());
        }
        return figure;
    }

    /** Reads a required year, a whole number; 0 after a problem. */
    int year(String key) {
        int before = problems.size();
        double figure = number(key, FigureRange.CALENDAR_YEAR);
        if (figure != Math.rint(figure) && problems.size() == before) {
            tell(CoreCode.BAD_VALUE, key, Numbers.shortest(figure), "a whole number");
        }
        return problems.size() == before ? (int) figure : 0;
    }

    Optional<Double> optionalNumber(String key, FigureRange range) {
        return json.has(key) ? Optional.of(number(key, range)) : Optional.empty();
    }

    double number(String key, FigureRange range, double otherwise) {
        return optionalNumber(key, range).orElse(otherwise);
    }

    /** Reads a required text; empty after a problem. */
    String text(String key) {
        String text = json.rawText(key);
        return members.get(key) instanceof JsonText && !isSound(text, key, json.at(key)) ? "" : text;
    }

    Optional<String> optionalText(String key) {
        return json.has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** Reads an optional list of texts, each with its place; none if it is not there. */
    List<PlacedText> texts(String key) {
        List<PlacedText> texts = new ArrayList<>();
        items(key).forEach(item -> item(item, key).ifPresent(texts::add));
        return texts;
    }

    private List<JsonNode> items(String key) {
        if (members.get(key) instanceof JsonArray array && array.items().isEmpty()) {
            tell(CoreCode.SELECTION_EMPTY, key, key);
        }
        return json.has(key) ? json.array(key) : List.of();
    }

    /** Reads the items of a required list of objects, and none of a longer one than allowed. */
    <T> List<T> objects(String key, int most, Function<JsonNode, Optional<T>> reading) {
        List<JsonNode> items = json.array(key);
        if (items.size() > most) {
            tell(CoreCode.FILE_TOO_LARGE, key, key, String.valueOf(most));
        }
        return items.stream()
                .limit(items.size() > most ? 0 : most)
                .flatMap(item -> reading.apply(item).stream())
                .toList();
    }

    private Optional<PlacedText> item(JsonNode node, String key) {
        if (node instanceof JsonText text) {
            return Optional.of(new PlacedText(text.text(), node.location()))
                    .filter(placed -> isSound(placed.text(), key, placed.at()));
        }
        problems.add(Problem.of(CoreCode.JSON_WRONG_TYPE, node.location(), key, "string"));
        return Optional.empty();
    }

    private boolean isSound(String text, String key, Location at) {
        int before = problems.size();
        if (text.isBlank()) {
            problems.add(Problem.of(CoreCode.BAD_VALUE, at, text, "a text that is not blank"));
        } else if (text.length() > LONGEST_TEXT) {
            problems.add(Problem.of(CoreCode.FILE_TOO_LARGE, at, key, String.valueOf(LONGEST_TEXT)));
        } else if (!WELL_FORMED.matcher(text).matches()) {
            problems.add(Problem.of(CoreCode.BAD_VALUE, at, key, "well-formed Unicode"));
        }
        return problems.size() == before;
    }

    /** Reads an optional word out of a few. */
    <T> T choice(String key, Function<String, Optional<T>> find, String allowed, T otherwise) {
        String text = json.has(key) ? text(key) : "";
        Optional<T> found = find.apply(text);
        if (found.isEmpty() && !text.isEmpty()) {
            tell(CoreCode.BAD_VALUE, key, text, allowed);
        }
        return found.orElse(otherwise);
    }

    /** Requires the only text that is allowed. */
    void only(String key, String allowed) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals(allowed)) {
            tell(CoreCode.BAD_VALUE, key, text, allowed);
        }
    }

    /** Returns the only one of some keys that is there; the first of them after a problem. */
    String onlyOne(String... keys) {
        List<String> there = Arrays.stream(keys).filter(json::has).toList();
        if (there.size() != 1) {
            String found = there.isEmpty() ? UNKNOWN : String.join(", ", there);
            tell(CoreCode.CHANGE_NOT_CLEAR, "", kind(), String.join(" | ", keys), found);
        }
        return there.isEmpty() ? keys[0] : there.get(0);
    }

    /** Requires one key of some, or several. */
    void atLeastOne(String... keys) {
        if (Arrays.stream(keys).noneMatch(json::has)) {
            tell(CoreCode.CHANGE_EMPTY, "", kind(), String.join(" | ", keys));
        }
    }

    private String kind() {
        return members.get("change") instanceof JsonText kind ? kind.text() : "";
    }

    /** Adds a problem at a member, or at the whole object. */
    void tell(ProblemCode code, String key, String... values) {
        problems.add(Problem.of(code, json.at(key), values));
    }

    void tell(Problem problem) {
        problems.add(problem);
    }
}
