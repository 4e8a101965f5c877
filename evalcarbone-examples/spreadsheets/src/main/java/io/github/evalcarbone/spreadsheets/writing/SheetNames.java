package io.github.evalcarbone.spreadsheets.writing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel allows them: short, without some characters, each once whatever its capitals. Not thread-safe. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** Returns a name like a title that no sheet has. */
    String of(String title) {
        String clean = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cc}\\p{Cf}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^['\\s]+|['\\s]+$", "");
        String name = cut(clean.isEmpty() ? "-" : clean, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = cut(clean, LONGEST - number.length()) + number;
        }
        return name;
    }

    /** Cuts a name, but not within a character of two parts, and not at an apostrophe, which must not be last. */
    private static String cut(String name, int most) {
        int end = Math.min(most, name.length());
        boolean isWithin = end < name.length() && Character.isLowSurrogate(name.charAt(end));
        return name.substring(0, isWithin ? end - 1 : end).replaceAll("['\\s]+$", "");
    }
}
