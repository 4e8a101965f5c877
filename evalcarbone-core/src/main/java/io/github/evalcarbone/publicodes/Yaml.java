package io.github.evalcarbone.publicodes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of YAML that the export needs: ordered mappings, lists, scalars and comments, in block style. */
sealed interface Yaml {

    Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_ .'-]*");

    /** Returns the lines of the node, without indentation and line ends. */
    List<String> lines();

    /** Returns a scalar that is a number or an expression, and by construction needs no quotes. */
    static Yaml plain(String text) {
        return new Scalar(text);
    }

    /** Returns a scalar of any text, in double quotes. */
    static Yaml text(String text) {
        return new Scalar(quoted(text));
    }

    /** A scalar on one line. */
    record Scalar(String text) implements Yaml {

        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    /** A mapping: keys and values in insertion order, each with the comments before it. */
    final class Mapping implements Yaml {

        private final List<String> lines = new ArrayList<>();

        Mapping comment(String comment) {
            lines.add(asComment(comment));
            return this;
        }

        Mapping put(String key, Yaml value) {
            lines.addAll(entry(key, value));
            return this;
        }

        /** Adds a text, unless it is empty. */
        Mapping some(String key, String text) {
            return text.isEmpty() ? this : put(key, text(text));
        }

        /** Adds the entries of another mapping, with their comments. */
        Mapping add(Mapping other) {
            lines.addAll(other.lines);
            return this;
        }

        @Override
        public List<String> lines() {
            return lines;
        }

        private static List<String> entry(String key, Yaml value) {
            if (value instanceof Scalar scalar) {
                return List.of(key(key) + ": " + scalar.text());
            }
            return Stream.concat(
                            Stream.of(key(key) + ":"), value.lines().stream().map(line -> "  " + line))
                    .toList();
        }

        private static String key(String key) {
            return PLAIN_KEY.matcher(key).matches() ? key : quoted(key);
        }
    }

    /** A list: items in insertion order, each with the comments before it. */
    final class Items implements Yaml {

        private final List<String> lines = new ArrayList<>();

        Items comment(String comment) {
            lines.add(asComment(comment));
            return this;
        }

        Items add(Yaml item) {
            String dash = "- ";
            for (String line : item.lines()) {
                lines.add(dash + line);
                dash = "  ";
            }
            return this;
        }

        @Override
        public List<String> lines() {
            return lines;
        }
    }

    /** Returns a comment on one line, whatever characters the text contains. */
    private static String asComment(String text) {
        String line = text.codePoints()
                .mapToObj(point -> isPrintable(point) ? Character.toString(point) : " ")
                .collect(Collectors.joining());
        return ("# " + line).strip();
    }

    private static String quoted(String text) {
        return text.codePoints().mapToObj(Yaml::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int point) {
        if (point == '"' || point == '\\') {
            return "\\" + Character.toString(point);
        }
        return isPrintable(point) ? Character.toString(point) : "\\u%04X".formatted(point);
    }

    /**
     * Returns whether a character is printable; those that YAML rejects, reads as line ends or does not show are in the
     * basic multilingual plane.
     */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> point > 0xFFFF;
            default -> point < 0xFFFE || point > 0xFFFF;
        };
    }
}
