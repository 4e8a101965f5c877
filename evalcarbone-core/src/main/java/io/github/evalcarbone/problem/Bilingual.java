package io.github.evalcarbone.problem;

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
     * @param language  the language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.FRENCH ? french : english;
    }
}
