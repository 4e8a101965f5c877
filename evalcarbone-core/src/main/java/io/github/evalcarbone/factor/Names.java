package io.github.evalcarbone.factor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: accents kept, everything that people type differently made alike. */
final class Names {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private Names() {}

    /** NFC, typographic apostrophes as ', runs of white space as one space, stripped, lower case. */
    static String normalised(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
