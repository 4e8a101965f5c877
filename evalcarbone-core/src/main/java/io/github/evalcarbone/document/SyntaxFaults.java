package io.github.evalcarbone.document;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words why a text is not well-formed. The parsers say it in English and in terms of their own; the keys here have a word in every
 * language.
 */
final class SyntaxFaults {

    /** There is text after the end of the document. */
    static final String MORE = "json-more";
    /** There is no document. */
    static final String EMPTY = "json-empty";

    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");
    private static final String UNKNOWN_LINE = "?";

    private static final Map<String, String> CSV = Map.of(
            "Unclosed quoted field", "unclosed-quote",
            "The maximum buffer size", "row-too-long",
            "Unexpected character after closing quote", "text-after-quote");
    private static final Map<String, String> JSON = Map.of(
            MORE,
            MORE,
            EMPTY,
            EMPTY,
            "Unexpected end-of-input",
            "json-end",
            "Unrecognized token",
            "json-token",
            "Unexpected character",
            "json-character",
            "Unexpected close marker",
            "json-character");

    private SyntaxFaults() {}

    /** Returns the problem of a table, given what its parser says; the line is a value, as the whole file is at fault. */
    static Problem ofCsv(String file, String message) {
        Matcher line = LINE.matcher(message);
        return Problem.of(
                CoreCode.MALFORMED_CSV,
                Location.file(file),
                key(CSV, message, "malformed-row"),
                line.find() ? line.group(1) : UNKNOWN_LINE);
    }

    /** Returns the problem of a document, given what its parser says. */
    static Problem ofJson(Location place, String message) {
        return Problem.of(CoreCode.JSON_SYNTAX, place, key(JSON, message, "json-other"));
    }

    private static String key(Map<String, String> keys, String message, String other) {
        return keys.entrySet().stream()
                .filter(entry -> message.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(other);
    }
}
