package io.github.evalcarbone.json;

import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.engine.result.StoredCode;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads problems written by {@link ProblemsJson}; messages of known codes are not read but worded again. */
final class ProblemReader {

    /** The form of the codes of this library. */
    private static final Pattern OURS = Pattern.compile("EVC-[0-9]{4}");

    private ProblemReader() {}

    static Problem read(ObjectReader json) {
        Severity severity = severity(json);
        List<String> values = json.rawTexts("values");
        return new Problem(
                code(json, severity, values.size()),
                severity,
                json.optionalObject("location").map(ProblemReader::location).orElse(Location.NONE),
                values);
    }

    static Severity severity(ObjectReader json) {
        return constant(json, "severity", Severity.values(), Severity::name);
    }

    /** A code of this library, one that the file defines, or one of a later version. */
    static ProblemCode code(ObjectReader json, Severity severity, int values) {
        Optional<ObjectReader> definition = json.optionalObject("definition");
        return json.<ProblemCode>choice(
                "code",
                text -> CoreCode.find(text)
                        .<ProblemCode>map(code -> code)
                        .or(() -> definition.map(defined -> defined(text, defined)))
                        .or(() -> OURS.matcher(text).matches()
                                ? Optional.of(StoredCode.withoutWording(text, severity, values))
                                : Optional.empty()),
                "a problem code",
                CoreCode.BAD_VALUE);
    }

    private static ProblemCode defined(String text, ObjectReader json) {
        Severity severity = severity(json);
        Optional<ObjectReader> french = json.object(Language.FRENCH.code());
        Optional<ObjectReader> english = json.object(Language.ENGLISH.code());
        StoredCode code =
                new StoredCode(text, severity, wording(french, english, "message"), wording(french, english, "hint"));
        Stream.of(Optional.of(json), french, english).flatMap(Optional::stream).forEach(ObjectReader::done);
        return code;
    }

    private static Bilingual wording(Optional<ObjectReader> french, Optional<ObjectReader> english, String key) {
        return new Bilingual(text(french, key), text(english, key));
    }

    private static String text(Optional<ObjectReader> json, String key) {
        return json.map(object -> object.rawText(key)).orElse("");
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
