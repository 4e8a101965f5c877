package io.github.evalcarbone.spreadsheets;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The kind of value that the number format of a cell in an XLSX file displays; a day is the number of days since 1900.
 */
enum NumberFormat {
    NUMBER,
    DAY,
    TIME;

    /**
     * The literal parts of a format code: quoted, escaped and filling characters, and conditions in brackets except
     * elapsed hours.
     */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(h+|m+|s+)])[^\\]]*]");

    private static final Pattern HALF_OF_DAY = Pattern.compile("am/pm|a/p");

    /**
     * Finds the kind of value that a format displays.
     *
     * @param id  its number, if it is known
     * @param code  its code in the notation of the file format, which is English, if there is one
     * @return the kind of value
     */
    static NumberFormat of(@Nullable Integer id, @Nullable String code) {
        if (code == null) {
            return id != null && isEastAsianDay(id) ? DAY : NUMBER;
        }
        String bare = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        String letters =
                HALF_OF_DAY.matcher(bare.split(";", 2)[0]).replaceAll("").replaceAll("[^a-z]", "");
        if (!letters.matches("[ymdhs]+")) {
            return NUMBER;
        }
        return letters.matches(".*[yd].*|m+") ? DAY : TIME;
    }

    /** The built-in formats, which have no code in the file. */
    private static boolean isEastAsianDay(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
