package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the program in one language; {0}, {1} ... are the values. */
final class Words {

    static final List<String> LANGUAGES = List.of("en", "fr");
    static final String OPTION = "--lang";

    private final String asked;
    private final Language language;
    private final ResourceBundle bundle;

    private Words(String asked) {
        this.asked = asked;
        this.language = asked.equals("fr") ? Language.FRENCH : Language.ENGLISH;
        try (InputStream stream = Words.class.getResourceAsStream("quickstart_" + language.code() + ".properties");
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            this.bundle = new Bundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names that come from the library are filled in, so that the texts need not repeat them. */
    private static final class Bundle extends PropertyResourceBundle {

        Bundle(Reader reader) throws IOException {
            super(reader);
        }

        @Override
        public Object handleGetObject(String key) {
            Object text = super.handleGetObject(key);
            return text instanceof String known
                    ? known.replace("{layouts}", String.join(", ", CsvLayout.names()))
                            .replace("{facets}", String.join(", ", TotalOptions.FACETS))
                            .replace("{targets}", TargetOptions.names())
                    : text;
        }
    }

    /** The language is needed before the command line is parsed, to say what is wrong with it. */
    static Words chosenBy(String... arguments) {
        String asked = LANGUAGES.get(0);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                asked = arguments[i].substring(OPTION.length() + 1);
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            }
        }
        return new Words(asked);
    }

    /** The language as it was asked for, which need not be one of those allowed. */
    String asked() {
        return asked;
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String text(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** A day as people write it. */
    String date(LocalDate day) {
        String form = day.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return language.equals(Language.FRENCH)
                ? DateTimeFormatter.ofPattern(form, Language.FRENCH.locale()).format(day)
                : day.toString();
    }

    /** A figure as published, neither rounded nor grouped. */
    String figure(double value) {
        return FigureText.of(value).replace(".", text("number.point"));
    }

    String figure(Amount amount) {
        String number = figure(amount.value());
        return amount.unit().equals(Unit.ONE) ? number : number + " " + unit(amount.unit());
    }

    /** A unit as people call it. */
    String unit(Unit unit) {
        return Arrays.stream(unit.toString().split("/"))
                .map(part -> textOr("unit." + part.replace(' ', '.'), part))
                .collect(Collectors.joining("/"));
    }

    private String textOr(String key, String other) {
        return bundle.containsKey(key) ? bundle.getString(key) : other;
    }

    /** A text about a number of things; the number comes before the other values. */
    String count(String key, int number, Object... others) {
        Object[] values =
                Stream.concat(Stream.of(number), Arrays.stream(others)).toArray();
        return text(key + (number == 1 ? ".one" : ".other"), values);
    }
}
