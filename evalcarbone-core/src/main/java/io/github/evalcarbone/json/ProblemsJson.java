package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.io.Writer;
import java.util.List;

/**
 * Writes problems as JSON for programs, such as a form that shows each one beside its cell; see {@code docs/csv.md}.
 * The text is the same on every platform. Thread-safe.
 */
public final class ProblemsJson {

    /** The name of the format, which a file states first. */
    static final String FORMAT = "evalcarbone-problems-1";

    private ProblemsJson() {}

    /**
     * Writes problems, in their order.
     *
     * @param problems  the problems
     * @param writer  the target; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(List<Problem> problems, Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            json.startObject();
            json.member("format", FORMAT);
            json.startArray("problems");
            problems.forEach(problem -> write(json, problem));
            json.endArray();
            json.endObject();
        }
    }

    private static void write(JsonWriter json, Problem problem) {
        json.startObject();
        writeMembers(json, problem);
        worded(json, problem, Language.FRENCH);
        worded(json, problem, Language.ENGLISH);
        json.endObject();
    }

    private static void worded(JsonWriter json, Problem problem, Language language) {
        json.startObject(language.code());
        json.member("message", problem.message(language));
        json.member("hint", problem.hint(language));
        json.endObject();
    }

    /** Writes the members that are needed to read a problem. */
    static void writeStored(JsonWriter json, Problem problem) {
        writeMembers(json, problem);
        define(json, problem.code());
    }

    /** Writes the meaning of a code unless it is of this library. */
    static void define(JsonWriter json, ProblemCode code) {
        if (!(code instanceof CoreCode)) {
            definition(json, code);
        }
    }

    private static void definition(JsonWriter json, ProblemCode code) {
        json.startObject("definition");
        json.member("severity", code.severity().name());
        wording(json, code, Language.FRENCH);
        wording(json, code, Language.ENGLISH);
        json.endObject();
    }

    private static void wording(JsonWriter json, ProblemCode code, Language language) {
        json.startObject(language.code());
        json.member("message", code.message().in(language));
        json.member("hint", code.hint().in(language));
        json.endObject();
    }

    /** Writes the members that programs act on: code, severity, values, place. */
    private static void writeMembers(JsonWriter json, Problem problem) {
        json.member("code", problem.code().code());
        json.member("severity", problem.severity().name());
        json.startArray("values");
        problem.values().forEach(json::item);
        json.endArray();
        if (!problem.location().equals(Location.NONE)) {
            location(json, problem.location());
        }
    }

    private static void location(JsonWriter json, Location location) {
        json.startObject("location");
        json.member("file", location.file());
        json.member("row", location.row());
        json.member("column", location.column());
        json.member("name", location.name());
        json.member("path", location.path());
        json.endObject();
    }
}
