package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.notation.MatchKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts texts into words, and evens out how they are spelt. */
final class Words {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final Set<String> SMALL =
            Set.of("d", "de", "des", "du", "l", "la", "le", "les", "a", "au", "aux", "of", "for", "the", "r", "tm");
    private static final Set<String> UNITS = Set.of("go", "gb", "tb");
    private static final Pattern INCHES = Pattern.compile("(\\d{2})([.,]\\d+)?[ -]?(\"|inch(es)?|pouces?)");
    private static final Pattern CAPACITY = Pattern.compile("(\\d+)(go|to)");
    private static final Map<String, List<String>> ABBREVIATIONS = Map.of(
            "sff", List.of("small", "form", "factor"),
            "mff", List.of("micro", "form", "factor"));
    /** Names of series that people also write in two words, or joined to a number. */
    private static final Set<String> SERIES = series();

    private Words() {}

    private static Set<String> series() {
        CsvTable table = ShippedTable.read("series.csv");
        return table.rows().stream()
                .map(row -> table.cell(row, "words"))
                .filter(word -> word.matches("[a-z]{6,}"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the words in lower case, without accents, punctuation and articles. */
    static List<String> of(String text) {
        String plain = MatchKey.withoutAccents(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(SEPARATORS.split(plain))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    /** Returns the words of a model: {@code Think Pad}, {@code LATITUDE7490} and {@code 64 Go} as makers spell them. */
    static List<String> ofModel(String text) {
        List<String> spelt = new ArrayList<>();
        of(INCHES.matcher(text).replaceAll("$1inch ")).forEach(word -> add(word, spelt));
        return List.copyOf(spelt);
    }

    private static void add(String word, List<String> spelt) {
        int last = spelt.size() - 1;
        String joined = last < 0 ? word : spelt.get(last) + word;
        boolean isAfterNumber = last >= 0 && isNumber(spelt.get(last));
        if ((isAfterNumber && UNITS.contains(word)) || (last >= 0 && SERIES.contains(joined))) {
            spelt.set(last, capacity(joined));
        } else if (ABBREVIATIONS.containsKey(word)) {
            spelt.addAll(ABBREVIATIONS.get(word));
        } else {
            spelt.addAll(cut(word));
        }
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static String capacity(String word) {
        Matcher capacity = CAPACITY.matcher(word);
        return capacity.matches() ? capacity.group(1) + (capacity.group(2).equals("go") ? "gb" : "tb") : word;
    }

    /** Cuts a word after the series that it begins with, if a digit follows. */
    private static List<String> cut(String word) {
        int digit = 0;
        while (digit < word.length() && !Character.isDigit(word.charAt(digit))) {
            digit++;
        }
        return digit < word.length() && SERIES.contains(word.substring(0, digit))
                ? List.of(word.substring(0, digit), word.substring(digit))
                : List.of(capacity(word));
    }

    /** Returns the words of a type, each in the singular, as one text. */
    static String ofType(String text) {
        return of(text).stream().map(Words::singular).collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        if (word.length() < 3 || !(word.endsWith("s") || word.endsWith("x"))) {
            return word;
        }
        return word.substring(0, word.length() - (word.endsWith("ches") ? 2 : 1));
    }

    /**
     * Words by which something is recognised, each as it is or as a regular expression of one word.
     *
     * @param words  a test of each word
     */
    record WordPattern(List<Predicate<String>> words) {

        private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}+]+");

        static WordPattern of(String text) {
            return new WordPattern(
                    Arrays.stream(text.split(" ")).map(WordPattern::word).toList());
        }

        private static Predicate<String> word(String text) {
            return PLAIN.matcher(text).matches()
                    ? text::equals
                    : Pattern.compile(text).asMatchPredicate();
        }

        /** Returns whether a text has a word of each kind, in any order. */
        boolean isAmong(List<String> text) {
            return words.stream().allMatch(word -> text.stream().anyMatch(word));
        }

        /** Returns the place at which these words follow each other in a text; -1 if they do not. */
        int placeIn(List<String> text) {
            for (int at = 0; at + words.size() <= text.size(); at++) {
                if (isAt(at, text)) {
                    return at;
                }
            }
            return -1;
        }

        private boolean isAt(int at, List<String> text) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).test(text.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
