package io.github.evalcarbone.scenario.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word that a misspelt one is most like. */
final class Spelling {

    /** A word with more letters to change is another word. */
    private static final int MOST_EDITS = 2;

    private static final int LONGEST = 50;

    private Spelling() {}

    static Optional<String> closest(String text, List<String> words) {
        String misspelt =
                text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return misspelt.length() > LONGEST
                ? Optional.empty()
                : words.stream()
                        .filter(word -> edits(misspelt, word) <= MOST_EDITS)
                        .min(Comparator.comparingInt(word -> edits(misspelt, word)));
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
