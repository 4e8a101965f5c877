package io.github.evalcarbone.json;

import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;
import java.util.Arrays;
import java.util.function.Function;

/** Reads problems written by {@link ProblemsJson}; their messages are not read but worded again. */
final class ProblemReader {

    private ProblemReader() {}

    static Problem read(ObjectReader json) {
        return new Problem(
                constant(json, "code", ProblemCode.values(), ProblemCode::toString),
                constant(json, "severity", Severity.values(), Severity::name),
                json.optionalObject("location").map(ProblemReader::location).orElse(Location.NONE),
                json.rawTexts("values"));
    }

    private static Location location(ObjectReader json) {
        Location location = new Location(
                json.rawText("file"),
                (int) json.number("row"),
                (int) json.number("column"),
                json.rawText("name"),
                json.rawText("path"));
        json.done();
        return location;
    }

    /** Reads a constant by its name; returns the first one after a problem. */
    static <T> T constant(ObjectReader json, String key, T[] values, Function<T, String> name) {
        return json.choice(
                key,
                text -> Arrays.stream(values)
                        .filter(value -> name.apply(value).equals(text))
                        .findFirst(),
                Arrays.stream(values).map(name).toList().toString(),
                values[0]);
    }
}
