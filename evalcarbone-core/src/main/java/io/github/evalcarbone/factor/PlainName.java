package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.ComparedText;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names of a vocabulary of ours are recognised: letters and digits alone, without accents, in lower case. */
final class PlainName {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainName() {}

    static String of(String name) {
        return SEPARATORS
                .matcher(ComparedText.withoutAccents(name))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
