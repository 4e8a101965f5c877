package io.github.evalcarbone.factor;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared: accents kept, everything that people type differently made alike. */
final class Names {

    private Names() {}

    /** NFC, typographic apostrophes as ', runs of white space as one space, stripped, lower case. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
