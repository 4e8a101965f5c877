package io.github.evalcarbone.report.layout;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.problem.BilingualTexts;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.util.List;

/** The texts of reports in one language; {0}, {1} ... are placeholders of values. */
public final class Wording {

    private static final BilingualTexts TEXTS = BilingualTexts.ofResources(Wording.class, "report");
    private static final Wording FRENCH = new Wording(Language.FRENCH, NumberStyle.FRENCH);
    private static final Wording ENGLISH = new Wording(Language.ENGLISH, NumberStyle.ENGLISH);

    private final Language language;
    private final NumberStyle numbers;

    private Wording(Language language, NumberStyle numbers) {
        this.language = language;
        this.numbers = numbers;
    }

    public static Wording of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    /** Returns the name of a phase as it is written within a sentence. */
    public static String inSentence(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    public Language language() {
        return language;
    }

    public NumberStyle numbers() {
        return numbers;
    }

    public String text(String key, String... values) {
        String text = TEXTS.text(key).in(language, List.of(values));
        if (text.isEmpty()) {
            throw new IllegalStateException("The report must have a text [" + key + "] in [" + language + "].");
        }
        return text;
    }

    public String textOr(String key, String other) {
        String text = TEXTS.text(key).in(language);
        return text.isEmpty() ? other : text;
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
}
