package io.github.evalcarbone.document.notation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that a misspelt one is most like. */
public final class Spelling {

    /** A word with more letters to change is another word. */
    private static final int MOST_EDITS = 2;

    private static final int LONGEST = 50;

    private Spelling() {}

    /**
     * Returns the word with the fewest letters to add, remove or replace: two at most, and less than half of the word.
     *
     * @param text  the misspelt word, compared without regard to case, blanks, hyphens and underscores
     * @param words  the words
     * @return the first of the closest words; empty if none is close
     */
    public static Optional<String> closest(String text, Collection<String> words) {
        String misspelt = normal(text);
        return misspelt.length() > LONGEST
                ? Optional.empty()
                : words.stream()
                        .filter(word -> isClose(misspelt, normal(word)))
                        .min(Comparator.comparingInt(word -> edits(misspelt, normal(word))));
    }

    private static String normal(String text) {
        return MatchKey.of(text).replace('_', '-').replace(' ', '-');
    }

    private static boolean isClose(String misspelt, String word) {
        int longer = Math.max(misspelt.length(), word.length());
        boolean isAsLong = Math.abs(misspelt.length() - word.length()) <= MOST_EDITS;
        return isAsLong && edits(misspelt, word) <= Math.min(MOST_EDITS, (longer - 1) / 2);
    }

    /** Returns the least number of letters to add, remove or replace (Levenshtein). */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            next(row, one.charAt(i - 1), other);
        }
        return row[other.length()];
    }

    private static void next(int[] row, char letter, String other) {
        int diagonal = row[0]++;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
