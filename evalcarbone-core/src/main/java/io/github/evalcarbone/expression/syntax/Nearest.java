package io.github.evalcarbone.expression.syntax;

import java.util.Collection;
import java.util.Comparator;

/** Suggests the known name nearest to an unknown one. */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the known name with the fewest changed characters, the first of several; a question mark if there is
     * none.
     */
    public static String to(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .orElse("?");
    }

    /** Returns the number of characters to insert, delete or replace (Levenshtein 1966). */
    public static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
