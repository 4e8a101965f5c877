package io.github.evalcarbone.factor.vocabulary;

import io.github.evalcarbone.document.notation.MatchKey;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The normal form in which names of a vocabulary are recognised: letters and digits only, without accents, in lower
 * case.
 */
public final class VocabularyKey {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private VocabularyKey() {}

    public static String of(String name) {
        return SEPARATORS
                .matcher(MatchKey.withoutAccents(name))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
