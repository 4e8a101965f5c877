package io.github.evalcarbone.document.notation;

import io.github.evalcarbone.document.notation.WrittenDay.Form;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as inventories write them, in digits or with the name of the month in French or English; a time of day after it, as
 * databases export it, is ignored, so that the day is that of the place where it was written.
 *
 * @param order  what comes first if the year is last
 */
public record DateReader(DayOrder order) {

    private static final Pattern TIME =
            Pattern.compile("(?:T|,?\\h+|,?\\h*\u00e0\\h*)\\d{1,2}[:hH]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?"
                    + "(?:\\h?[AaPp]\\.?[Mm]\\.?)?(?:\\h?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?$");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final String NAME = "(\\p{L}+)\\.?";
    private static final Pattern DAY_AND_NAME =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?[-/. \u00a0]+" + NAME + "[-/, \u00a0]+(\\d{4})");
    private static final Pattern NAME_AND_DAY =
            Pattern.compile(NAME + "[- \u00a0]+(\\d{1,2})(?:er|st|nd|rd|th)?[-, \u00a0]+(\\d{4})");
    private static final Pattern NAME_AND_YEAR = Pattern.compile(NAME + "[-/ \u00a0]+(\\d{4})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2\\d{2}|\\d{1,2}[-/. ]" + NAME + "[-/. ]\\d{2}");

    /** The days since which spreadsheets count, so that 45000 is 2023-03-15; the other system, of 1904, is not guessed. */
    private static final LocalDate FIRST_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;

    /**
     * Parses a day.
     *
     * @param text  the text, stripped
     * @return the day, or a problem without a place
     */
    public Checked<WrittenDay> read(String text) {
        Optional<WrittenDay> plain = PlainDay.read(text, order);
        return plain.isPresent() ? Checked.of(plain.get()) : readOther(text);
    }

    private Checked<WrittenDay> readOther(String text) {
        String day = TIME.matcher(text).replaceFirst("").strip();
        return digits(day)
                .or(() -> names(day))
                .or(() -> parts(day))
                .or(() -> serial(day))
                .map(Checked::of)
                .orElseGet(() -> NumberReader.failed(
                        SHORT_YEAR.matcher(day).matches() ? CoreCode.TWO_DIGIT_YEAR : CoreCode.NOT_A_DATE, text));
    }

    /** Returns the order that a text shows, if it is a day that ends in its year and exists in one order only. */
    static Optional<DayOrder> shown(String text) {
        return PlainDay.isYearFirst(text) ? Optional.empty() : shownByYearLast(text);
    }

    private static Optional<DayOrder> shownByYearLast(String text) {
        if (PlainDay.isYearLast(text)) {
            return PlainDay.shown(text);
        }
        return yearLast(text).flatMap(parts -> PlainDay.shown(number(parts, 1), number(parts, 3), number(parts, 4)));
    }

    private static Optional<MatchResult> yearLast(String text) {
        Matcher parts = YEAR_LAST.matcher(TIME.matcher(text).replaceFirst("").strip());
        return parts.matches() ? Optional.of(parts.toMatchResult()) : Optional.empty();
    }

    private Optional<WrittenDay> digits(String text) {
        boolean isDayFirst = order == DayOrder.DAY_FIRST;
        return day(text, COMPACT, 1, 2, 3)
                .or(() -> day(text, YEAR_FIRST, 1, 3, 4))
                .or(() -> day(text, YEAR_LAST, 4, isDayFirst ? 3 : 1, isDayFirst ? 1 : 3)
                        .map(read -> new WrittenDay(read.day(), isOpen(text) ? Form.OPEN : Form.EXACT)));
    }

    private static boolean isOpen(String text) {
        return yearLast(text)
                .filter(parts -> number(parts, 1) <= MONTHS && number(parts, 3) <= MONTHS)
                .filter(parts -> number(parts, 1) != number(parts, 3))
                .isPresent();
    }

    private static Optional<WrittenDay> day(String text, Pattern form, int year, int month, int day) {
        Matcher parts = form.matcher(text);
        return parts.matches() ? day(number(parts, year), number(parts, month), number(parts, day)) : Optional.empty();
    }

    static Optional<WrittenDay> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day))
                    .filter(read -> read.getYear() > 0)
                    .map(read -> WrittenDay.of(read, Form.EXACT));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as a 30th of February
        }
    }

    private static Optional<WrittenDay> names(String text) {
        Matcher dayFirst = DAY_AND_NAME.matcher(text);
        Matcher nameFirst = NAME_AND_DAY.matcher(text);
        if (dayFirst.matches()) {
            return MonthNames.number(dayFirst.group(2))
                    .flatMap(month -> day(number(dayFirst, 3), month, number(dayFirst, 1)));
        }
        return nameFirst.matches()
                ? MonthNames.number(nameFirst.group(1))
                        .flatMap(month -> day(number(nameFirst, 3), month, number(nameFirst, 2)))
                : Optional.empty();
    }

    /** Reads a month or a year alone: the day in its middle. */
    private static Optional<WrittenDay> parts(String text) {
        Matcher named = NAME_AND_YEAR.matcher(text);
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return Optional.of(WrittenDay.of(year.atDay(1 + year.length() / 2), Form.YEAR));
        }
        return named.matches()
                ? MonthNames.number(named.group(1)).flatMap(month -> middle(number(named, 2), month))
                : middle(text, YEAR_AND_MONTH, 1, 2).or(() -> middle(text, MONTH_AND_YEAR, 2, 1));
    }

    private static Optional<WrittenDay> middle(String text, Pattern form, int year, int month) {
        Matcher parts = form.matcher(text);
        return parts.matches() ? middle(number(parts, year), number(parts, month)) : Optional.empty();
    }

    private static Optional<WrittenDay> middle(int year, int month) {
        if (year < 1 || month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(year, month);
        return Optional.of(WrittenDay.of(whole.atDay(1 + whole.lengthOfMonth() / 2), Form.MONTH));
    }

    private static Optional<WrittenDay> serial(String text) {
        Matcher number = SERIAL.matcher(text);
        return number.matches()
                ? Optional.of(FIRST_OF_SPREADSHEETS.plusDays(number(number, 1)))
                        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                        .map(day -> WrittenDay.of(day, Form.SERIAL))
                : Optional.empty();
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
