package io.github.evalcarbone.problem;

import java.util.Locale;

/**
 * A text for people in French and in English. Immutable and thread-safe.
 *
 * @param french  the French text
 * @param english  the English text
 */
public record Bilingual(String french, String english) {

    /** No text at all. */
    public static final Bilingual EMPTY = new Bilingual("", "");

    /**
     * Returns the text in one language.
     *
     * @param locale  French, or anything else for English
     * @return the text
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
