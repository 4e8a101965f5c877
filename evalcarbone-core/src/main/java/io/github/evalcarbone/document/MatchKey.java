package io.github.evalcarbone.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names, headings and statuses are compared: what people type differently is alike, accents are kept. */
public final class MatchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private MatchKey() {}

    /**
     * Returns the form of a text.
     *
     * @param text  the text
     * @return NFC, typographic apostrophes as ', runs of white space as one blank, stripped, lower case
     */
    public static String of(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : normalised(text);
    }

    /**
     * Returns a text without its accents and other marks, and with compatible characters as their usual form.
     *
     * @param text  the text
     * @return the letters, digits and signs it is made of, in the case they have
     */
    public static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** Whether the text is letters, digits and signs of ASCII alone, as most ids are: nothing but its case can change then. */
    private static boolean isPlain(String text) {
        boolean plain = true;
        for (int i = 0; plain && i < text.length(); i++) {
            char letter = text.charAt(i);
            plain = letter > ' ' && letter < 0x7f;
        }
        return plain;
    }

    private static String normalised(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
