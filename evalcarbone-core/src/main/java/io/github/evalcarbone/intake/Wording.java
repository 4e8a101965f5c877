package io.github.evalcarbone.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which headings and statuses are compared. */
final class Wording {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private Wording() {}

    /** NFC, typographic apostrophes as ', runs of white space as one blank, stripped, lower case; accents are kept. */
    static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
