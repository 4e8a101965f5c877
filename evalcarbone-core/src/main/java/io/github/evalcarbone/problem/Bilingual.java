package io.github.evalcarbone.problem;

import java.util.List;

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

    /**
     * Returns the text in one language, with values in the places kept for them: <code>{0}</code> is the first value as it is,
     * <code>{0|row|rows}</code> a singular or plural that follows from it, and <code>{0,number}</code> (rounded),
     * <code>{0,exact}</code>, <code>{0,date}</code>, <code>{0,range}</code>, <code>{0,words}</code>, <code>{0,names}</code> or
     * <code>{0,choice}</code> the value as people of the language write it.
     *
     * @param language  the language
     * @param values  the values, the same in every language; one that is not given is a question mark
     * @return the text
     */
    public String in(Language language, List<String> values) {
        return Template.of(language).filled(in(language), values);
    }
}
