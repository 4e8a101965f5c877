package io.github.evalcarbone.report.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The words of reports in one language; {0}, {1} ... stand for values. */
public final class Wording {

    private static final Wording FRENCH = new Wording("report_fr.properties", Locale.FRENCH, NumberStyle.FRENCH);
    private static final Wording ENGLISH = new Wording("report_en.properties", Locale.ENGLISH, NumberStyle.ENGLISH);

    private final Properties texts = new Properties();
    private final Locale locale;
    private final NumberStyle numbers;

    private Wording(String resource, Locale locale, NumberStyle numbers) {
        this.locale = locale;
        this.numbers = numbers;
        try (InputStream stream = Wording.class.getResourceAsStream(resource);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Wording of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    public NumberStyle numbers() {
        return numbers;
    }

    public String text(String key, String... values) {
        String text = textOr(key, "");
        if (text.isEmpty()) {
            throw new IllegalStateException("The report must have a text [" + key + "] in [" + locale + "].");
        }
        return filled(text, values);
    }

    public String textOr(String key, String other) {
        return texts.getProperty(key, other);
    }

    /** Says how many there are of something: key.one or key.other. */
    public String count(String key, long number) {
        boolean one = number == 1 || (number == 0 && locale.equals(Locale.FRENCH));
        return text(key + (one ? ".one" : ".other"), numbers.whole(number));
    }

    private static String filled(String text, String... values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            filled.append(text, from, at).append(values[text.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return filled.append(text.substring(from)).toString();
    }

    Properties all() {
        return texts;
    }
}
