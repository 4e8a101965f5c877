package io.github.evalcarbone.document;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads days of the form {@code 2026-01-31}, in the years 1 to 9999. */
public final class DayReader {

    private DayReader() {}

    /** Reads a day; empty after a problem. */
    public static Optional<LocalDate> read(ObjectReader json, String key, List<Problem> problems) {
        String text = json.text(key);
        Optional<LocalDate> day = parse(text).filter(parsed -> parsed.getYear() >= 1 && parsed.getYear() <= 9_999);
        if (day.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(CoreCode.NOT_A_DATE, json.at(key), text));
        }
        return day;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
