package io.github.evalcarbone.factor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names of a vocabulary of ours are recognised: letters and digits alone, without accents, in lower case. */
final class PlainName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainName() {}

    static String of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return SEPARATORS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
