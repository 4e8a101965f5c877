package io.github.evalcarbone.problem;

import java.util.Locale;

/** A language in which the library writes texts for people. */
public enum Language {
    /** French. */
    FRENCH(Locale.FRENCH),
    /** English. */
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the language for a locale.
     *
     * @param locale  a locale, such as that of a user
     * @return French for a locale of that language, English for any other
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(FRENCH.code()) ? FRENCH : ENGLISH;
    }

    /** {@return the locale of the language, without a country} */
    public Locale locale() {
        return locale;
    }

    /** {@return the ISO 639 code: {@code fr} or {@code en}} */
    public String code() {
        return locale.getLanguage();
    }
}
