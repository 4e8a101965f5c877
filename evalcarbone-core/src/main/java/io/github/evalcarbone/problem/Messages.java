package io.github.evalcarbone.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The wording of every code in one language, with the places of {@link Template} for the values. */
final class Messages {

    private static final Messages FRENCH = new Messages("messages_fr.properties");
    private static final Messages ENGLISH = new Messages("messages_en.properties");

    private final Properties texts = new Properties();
    private final Template template = new Template(texts);

    private Messages(String resource) {
        try (InputStream stream = Messages.class.getResourceAsStream(resource);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Messages of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    String message(ProblemCode code, List<String> values) {
        return filled(texts.getProperty(code.toString(), ""), values);
    }

    String hint(ProblemCode code, List<String> values) {
        return filled(texts.getProperty(code + ".hint", ""), values);
    }

    String filled(String text, List<String> values) {
        return template.filled(text, values);
    }
}
