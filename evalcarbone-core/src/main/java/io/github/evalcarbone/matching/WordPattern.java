package io.github.evalcarbone.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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
