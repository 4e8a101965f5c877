package io.github.evalcarbone.publicodes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of YAML an export needs: ordered mappings, lists, scalars and comments, in block style. */
sealed interface Yaml {

    Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_ .'-]*");

    /** The lines of the node, without indentation or line ends. */
    List<String> lines();

    /** A number or an expression, which by its making needs no quotes. */
    static Yaml plain(String text) {
        return new Scalar(text);
    }

    /** Any text, in double quotes. */
    static Yaml text(String text) {
        return new Scalar(quoted(text));
    }

    /** A text or expression on one line. */
    record Scalar(String text) implements Yaml {

        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    /** Keys and values in the order they were put, each with the comments before it. */
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

        /** A text, unless it says nothing. */
        Mapping some(String key, String text) {
            return text.isEmpty() ? this : put(key, text(text));
        }

        /** The entries of another mapping, comments and all. */
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

    /** Items in the order they were added, each with the comments before it. */
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

    /** One line, whatever the text holds. */
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

    /** Every character that YAML would refuse, read as the end of a line or not show lies in the first plane. */
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
