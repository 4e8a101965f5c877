package io.github.evalcarbone.document;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as inventories write them: {@code 2026-01-31}, {@code 31/01/2026}, {@code 20260131} and
 * {@code 2026/01/31}; a time of day after it, as databases export it, is ignored. The day precedes the month if the
 * year is last.
 */
public final class DateReader {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/]?)(\\d{2})\\2(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern TIME = Pattern.compile("[ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");

    private DateReader() {}

    /**
     * Parses a day.
     *
     * @param text  the text, stripped
     * @return the day, from the year 1 to 9999, or a problem without a place
     */
    public static Checked<LocalDate> read(String text) {
        String day = TIME.matcher(text).replaceFirst("");
        return day(day, YEAR_FIRST, 1, 3, 4)
                .or(() -> day(day, DAY_FIRST, 3, 2, 1))
                .map(Checked::of)
                .orElseGet(() -> Checked.failed(List.of(Problem.of(CoreCode.NOT_A_DATE, Location.NONE, text))));
    }

    private static Optional<LocalDate> day(String text, Pattern form, int year, int month, int day) {
        Matcher parts = form.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(LocalDate.of(number(parts, year), number(parts, month), number(parts, day)))
                            .filter(read -> read.getYear() > 0)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // such as a 30th of February
        }
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
