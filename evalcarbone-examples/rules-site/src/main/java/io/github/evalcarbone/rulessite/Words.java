package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.problem.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of the pages in one language; {0} is a placeholder of a value. */
final class Words {

    static final List<String> LANGUAGES = List.of("fr", "en");

    private final String language;
    private final Map<String, String> texts = new TreeMap<>();

    private Words(String language) {
        this.language = language;
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text("words_" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    }

    static Words of(String language) {
        return new Words(language);
    }

    String language() {
        return language;
    }

    /** The other one. */
    String otherLanguage() {
        return LANGUAGES.get(1 - LANGUAGES.indexOf(language));
    }

    Language spoken() {
        return Language.of(Locale.forLanguageTag(language));
    }

    String text(String key) {
        String text = textOr(key, "");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("[" + key + "] must be a text of the language " + language + ".");
        }
        return text;
    }

    String text(String key, String value) {
        return text(key).replace("{0}", value);
    }

    String textOr(String key, String other) {
        return texts.getOrDefault(key, other);
    }

    Map<String, String> all() {
        return Collections.unmodifiableMap(texts);
    }
}
