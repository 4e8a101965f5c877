package io.github.evalcarbone.report.layout;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;

/** The texts of reports in one language; {0}, {1} ... are placeholders of values. */
public final class Wording {

    private static final Wording FRENCH = new Wording("report_fr.properties", Language.FRENCH, NumberStyle.FRENCH);
    private static final Wording ENGLISH = new Wording("report_en.properties", Language.ENGLISH, NumberStyle.ENGLISH);

    private final Properties texts = new Properties();
    private final Language language;
    private final NumberStyle numbers;

    private Wording(String resource, Language language, NumberStyle numbers) {
        this.language = language;
        this.numbers = numbers;
        try (InputStream stream = Wording.class.getResourceAsStream(resource);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Wording of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    public Language language() {
        return language;
    }

    public NumberStyle numbers() {
        return numbers;
    }

    public String text(String key, String... values) {
        String text = textOr(key, "");
        if (text.isEmpty()) {
            throw new IllegalStateException("The report must have a text [" + key + "] in [" + language + "].");
        }
        return filled(text, values);
    }

    public String textOr(String key, String other) {
        return texts.getProperty(key, other);
    }

    /** Returns the text of a count: key.one or key.other. */
    public String count(String key, long number) {
        boolean one = number == 1 || (number == 0 && language.equals(Language.FRENCH));
        return text(key + (one ? ".one" : ".other"), numbers.whole(number));
    }

    /** Formats a day. */
    public String date(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? text("day.first") : String.valueOf(day.getDayOfMonth());
        return text(
                "date.form",
                number,
                textOr("month." + day.getMonthValue(), ""),
                String.valueOf(day.getYear()),
                day.toString());
    }

    /** Formats a number with all its digits. */
    public String exact(double value) {
        return Numbers.shortest(value).replace(".", text("exact.point"));
    }

    /** Returns the display name of a unit, in which the part after "per" has its own name. */
    public String unit(Unit unit) {
        return unit.toText(language);
    }

    /** Returns the place in a source, with the word for rows in the language of the report. */
    public String locator(String place) {
        return place.replaceAll("\\brows (?=\\d)", text("locator.rows"))
                .replaceAll("\\brow (?=\\d)", text("locator.row"));
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

    public Properties all() {
        return texts;
    }
}
