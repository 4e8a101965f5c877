package io.github.evalcarbone.document.heading;

import io.github.evalcarbone.document.notation.MatchKey;
import java.util.Locale;
import java.util.regex.Pattern;

/** The normal form in which headings are compared. */
public final class Heading {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Heading() {}

    /**
     * Returns the normal form of a heading: {@code dureeDeVie}, {@code Durée de vie} and {@code DUREE_DE_VIE} have the same.
     *
     * @param heading  the heading
     * @return its letters and digits in lower case, without accents; if it has none of them, the stripped heading
     */
    public static String key(String heading) {
        String plain = MatchKey.withoutAccents(heading)
                .toLowerCase(Locale.ROOT)
                .replace("\u0153", "oe")
                .replace("\u00e6", "ae");
        String key = NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("");
        return key.isEmpty() ? plain.strip() : key;
    }

    /**
     * Returns whether two headings are the same.
     *
     * @param a  a heading
     * @param b  another one
     * @return whether they have one normal form
     */
    public static boolean areSame(String a, String b) {
        return a.equals(b) || key(a).equals(key(b));
    }
}
