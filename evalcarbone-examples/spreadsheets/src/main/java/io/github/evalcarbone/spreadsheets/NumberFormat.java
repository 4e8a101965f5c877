package io.github.evalcarbone.spreadsheets;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the number format of a cell in an XLSX file shows, where a day is the number of days since 1900. */
enum NumberFormat {
    NUMBER,
    DAY,
    TIME;

    /** What stands in a format code as it is: quoted, escaped, filling, and the conditions in brackets but for hours passed. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(h+|m+|s+)])[^\\]]*]");

    private static final Pattern HALF_OF_DAY = Pattern.compile("am/pm|a/p");

    /**
     * Finds what a format shows.
     *
     * @param id  its number, if it is known
     * @param code  its code in the notation of the file format, which is English, if there is one
     * @return what it shows
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

    /** These have no code in the file. */
    private static boolean isEastAsianDay(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
