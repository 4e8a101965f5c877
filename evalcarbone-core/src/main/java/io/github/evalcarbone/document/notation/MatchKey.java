package io.github.evalcarbone.document.notation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The normal form in which names, headings and statuses are compared: it ignores differences of typing, and keeps
 * accents.
 */
public final class MatchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private MatchKey() {}

    /**
     * Returns the normal form of a text.
     *
     * @param text  the text
     * @return NFC, typographic apostrophes as ', runs of white space as one blank, stripped, lower case
     */
    public static String of(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : normalised(text);
    }

    /**
     * Returns a text without accents and other marks, with compatibility characters replaced.
     *
     * @param text  the text
     * @return its letters, digits and signs, in their original case
     */
    public static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /**
     * Returns whether the text has only ASCII letters, digits and signs with single blanks between them, as most ids and names
     * have: then only its case can change.
     */
    private static boolean isPlain(String text) {
        boolean isPlain = true;
        char before = ' ';
        for (int i = 0; isPlain && i < text.length(); i++) {
            char letter = text.charAt(i);
            isPlain = (letter > ' ' || (letter == ' ' && before != ' ')) && letter < 0x7f;
            before = letter;
        }
        return isPlain && (before != ' ' || text.isEmpty());
    }

    private static String normalised(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
