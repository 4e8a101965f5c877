package io.github.evalcarbone.document.notation;

import io.github.evalcarbone.document.notation.WrittenDay.Form;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the two forms that nearly all days have, {@code 2026-01-31} and {@code 31/01/2026}, without patterns. */
final class PlainDay {

    private static final int LENGTH = 10;
    private static final int MONTHS = 12;

    private PlainDay() {}

    static boolean isYearFirst(String text) {
        return isPlain(text, 4, 7);
    }

    static boolean isYearLast(String text) {
        return isPlain(text, 2, 5);
    }

    private static boolean isPlain(String text, int first, int second) {
        if (text.length() != LENGTH || "-/.".indexOf(text.charAt(first)) < 0) {
            return false;
        }
        boolean isPlain = text.charAt(first) == text.charAt(second);
        for (int i = 0; isPlain && i < LENGTH; i++) {
            isPlain = i == first || i == second || (text.charAt(i) >= '0' && text.charAt(i) <= '9');
        }
        return isPlain;
    }

    /** Returns the day; empty if the text has another form, or the day does not exist. */
    static Optional<WrittenDay> read(String text, DayOrder order) {
        if (isYearFirst(text)) {
            return DateReader.day(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
        }
        return isYearLast(text) ? yearLast(text, order) : Optional.empty();
    }

    private static Optional<WrittenDay> yearLast(String text, DayOrder order) {
        int first = number(text, 0, 2);
        int second = number(text, 3, 5);
        int year = number(text, 6, LENGTH);
        boolean isOpen = first <= MONTHS && second <= MONTHS && first != second;
        Optional<WrittenDay> read =
                order == DayOrder.DAY_FIRST ? DateReader.day(year, second, first) : DateReader.day(year, first, second);
        return isOpen ? read.map(day -> new WrittenDay(day.day(), Form.OPEN)) : read;
    }

    /** Returns the order that a day with its year last shows. */
    static Optional<DayOrder> shown(String text) {
        return shown(number(text, 0, 2), number(text, 3, 5), number(text, 6, LENGTH));
    }

    /** Returns the order in which there is such a day; empty if there is one in both orders, or in none, as of 31/02. */
    static Optional<DayOrder> shown(int first, int second, int year) {
        boolean isDayFirst = exists(year, second, first);
        boolean isMonthFirst = exists(year, first, second);
        return isDayFirst == isMonthFirst
                ? Optional.empty()
                : Optional.of(isDayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
