package io.github.evalcarbone.problem;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills values into the texts of one language.
 * <p>
 * <code>{0}</code> is a value as it is, <code>{0|row|rows}</code> the singular or plural that follows from it,
 * <code>{0?model [{0}]|no model}</code> the text of a value that is known or, if it is {@code ?}, of one that is not, and
 * <code>{0,number}</code> (rounded), <code>{0,exact}</code>, <code>{0,date}</code>, <code>{0,range}</code>,
 * <code>{0,words}</code>, <code>{0,names}</code> or <code>{0,choice}</code> the value as people write it. Values are the same
 * in every language; what they are called is in the texts of {@link CoreCode}, under {@code word.} and {@code kind.}
 */
final class Template {

    private static final String BRANCH = "((?:[^|{}]|\\{\\d(?:,\\w+)?})*)";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:,(\\w+)|([|?])" + BRANCH + "\\|" + BRANCH + ")?}");
    private static final String UNKNOWN = "?";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d{1,3})?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile("(?:from )?(\\S+) (?:\\.\\.|to) (\\S+)");
    private static final Pattern BOUND = Pattern.compile("(>=|>|<=|<|above) ?(\\S+)");
    private static final List<String> SEPARATORS = List.of(", ", "/", " ");
    private static final int DECIMALS = 2;
    private static final BigDecimal SMALL = new BigDecimal("0.1");
    private static final int MOST_DIGITS = 15;

    private static final Template FRENCH = new Template(Language.FRENCH);
    private static final Template ENGLISH = new Template(Language.ENGLISH);

    private final Language language;

    private Template(Language language) {
        this.language = language;
    }

    static Template of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    String filled(String text, List<String> values) {
        return text.indexOf('{') < 0 ? text : places(text, values);
    }

    private String places(String text, List<String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private String value(MatchResult place, List<String> values) {
        int index = place.group(1).charAt(0) - '0';
        String value = index < values.size() ? values.get(index) : UNKNOWN;
        if (place.group(3) != null) {
            boolean isFirst = place.group(3).equals("?") ? !value.equals(UNKNOWN) : isOne(value);
            return filled(place.group(isFirst ? 4 : 5), values);
        }
        return place.group(2) == null ? value : worded(place.group(2), value);
    }

    private String worded(String form, String value) {
        return switch (form) {
            case "number" -> number(value, this::rounded);
            case "exact" -> exact(value);
            case "date" -> date(value);
            case "range" -> joined(value.split(", ", -1), this::bound, text("and"));
            case "choice" -> list(value, this::kind);
            case "names" -> list(value, this::word);
            case "words" -> words(value);
            default -> throw new IllegalArgumentException("[" + form + "] must be a form of a value.");
        };
    }

    private boolean isOne(String value) {
        return value.matches("1(\\.0)?") || (text("one.includes.zero").equals("yes") && value.matches("0(\\.0)?"));
    }

    /** Formats a number, and after a space its unit. */
    private String number(String value, UnaryOperator<BigDecimal> rounding) {
        String[] parts = value.split(" ", 2);
        if (!NUMBER.matcher(parts[0]).matches()) {
            return words(value);
        }
        BigDecimal number = new BigDecimal(parts[0]);
        String digits = Math.abs(number.precision() - number.scale()) > MOST_DIGITS
                ? parts[0].replace(".", text("number.point"))
                : digits(rounding.apply(number));
        return parts.length == 1 || parts[1].equals("1") ? digits : digits + text("number.space") + words(parts[1]);
    }

    /** Two decimals are enough to read; of a small number its first two digits. */
    private BigDecimal rounded(BigDecimal number) {
        BigDecimal rounded = number.abs().compareTo(SMALL) < 0
                ? number.round(new MathContext(DECIMALS))
                : number.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros();
    }

    private String digits(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.", -1);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", text("number.thousands"));
        return parts.length == 1 ? whole : whole + text("number.point") + parts[1];
    }

    /** Formats every day in the text as in the language, if that differs from the international form. */
    private String date(String value) {
        String period = words(value)
                .replaceFirst(" ?(\\.\\.|/) ?(?=\\S)", text("date.to"))
                .replaceFirst(" \\.\\. $", "");
        return DATE.matcher(period).replaceAll(found -> {
            String month = text("month." + found.group(2));
            String day = found.group(3).equals("01")
                    ? text("day.first")
                    : found.group(3).replaceFirst("^0", "");
            return month.isEmpty() ? found.group() : day + " " + month + " " + found.group(1);
        });
    }

    private String bound(String range) {
        Matcher between = BETWEEN.matcher(range);
        if (between.matches()) {
            return text("range.between")
                    .replace("{0}", exact(between.group(1)))
                    .replace("{1}", exact(between.group(2)));
        }
        Matcher bound = BOUND.matcher(range);
        return bound.matches() ? text("range." + bound.group(1)).replace("{0}", exact(bound.group(2))) : words(range);
    }

    private String exact(String value) {
        return number(value, BigDecimal::stripTrailingZeros);
    }

    private String list(String value, UnaryOperator<String> wording) {
        String list = value.startsWith("[") && value.indexOf(']') == value.length() - 1
                ? value.substring(1, value.length() - 1)
                : value;
        return list.contains("[")
                ? value
                : joined(list.split(list.contains(" | ") ? " \\| " : ", ", -1), wording, text("or"));
    }

    private String joined(String[] parts, UnaryOperator<String> wording, String last) {
        List<String> worded = Arrays.stream(parts).map(wording).toList();
        String separator = worded.stream().anyMatch(word -> word.contains(",")) ? text("list.separator") : ", ";
        int end = worded.size() - 1;
        return end == 0
                ? worded.get(0)
                : String.join(separator, worded.subList(0, end)) + " " + last + " " + worded.get(end);
    }

    private String kind(String value) {
        return textOr("kind." + value, value);
    }

    private String word(String value) {
        return textOr("word." + value, value);
    }

    /** Returns the name of the value in the bundle, else those of its parts. */
    private String words(String value) {
        String word = textOr("word." + value, "");
        return !word.isEmpty()
                ? word
                : SEPARATORS.stream()
                        .filter(separator ->
                                value.contains(separator) && !(separator.equals("/") && value.contains("://")))
                        .findFirst()
                        .map(separator -> Arrays.stream(value.split(Pattern.quote(separator), -1))
                                .map(this::words)
                                .collect(Collectors.joining(separator)))
                        .orElse(value);
    }

    private String text(String key) {
        return CoreCode.TEXTS.text(key).in(language);
    }

    private String textOr(String key, String other) {
        String text = text(key);
        return text.isEmpty() ? other : text;
    }
}
