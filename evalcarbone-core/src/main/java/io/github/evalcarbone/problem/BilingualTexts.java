package io.github.evalcarbone.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Texts in French and English, found by a key, from two files of properties in UTF-8. Immutable and thread-safe.
 */
public final class BilingualTexts {

    private final Properties french;
    private final Properties english;

    private BilingualTexts(Properties french, Properties english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Reads the resources {@code NAME_fr.properties} and {@code NAME_en.properties}.
     *
     * @param owner  a class of the same package; if it is in a named module, the package must be open to {@code io.github.evalcarbone.core}
     * @param name  the start of the names of the files
     * @return the texts
     */
    public static BilingualTexts ofResources(Class<?> owner, String name) {
        return new BilingualTexts(read(owner, name, Language.FRENCH), read(owner, name, Language.ENGLISH));
    }

    private static Properties read(Class<?> owner, String name, Language language) {
        TextSource file = TextSource.ofResource(owner, name + "_" + language.code() + ".properties");
        try (InputStreamReader reader = new InputStreamReader(file.open(), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a text.
     *
     * @param key  its key
     * @return the text; empty in a language whose file does not have the key
     */
    public Bilingual text(String key) {
        return new Bilingual(french.getProperty(key, ""), english.getProperty(key, ""));
    }
}
