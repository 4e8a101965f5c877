package io.github.evalcarbone.document.notation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day, and how sure its reading is.
 *
 * @param day  the day, from the year 1 to 9999; empty if nothing is written or it cannot be read
 * @param form  what the text states of it
 */
public record WrittenDay(Optional<LocalDate> day, Form form) {

    /** The kinds of statements about a day. */
    public enum Form {
        /** One day. */
        EXACT,
        /** A day and a month that could be swapped. */
        OPEN,
        /** A month alone: the day in its middle is taken. */
        MONTH,
        /** A year alone: the day in its middle is taken. */
        YEAR,
        /** The number of a day in a spreadsheet. */
        SERIAL,
        /** No day: the text cannot be read. */
        UNREAD,
        /** No day: nothing is written. */
        BLANK
    }

    /** No day, as nothing is written. */
    public static final WrittenDay NONE = new WrittenDay(Optional.empty(), Form.BLANK);

    static final WrittenDay UNREAD = new WrittenDay(Optional.empty(), Form.UNREAD);

    static WrittenDay of(LocalDate day, Form form) {
        return new WrittenDay(Optional.of(day), form);
    }

    /**
     * Returns whether less is known of this day than of another.
     *
     * @param other  the other day
     * @return whether it is a year or a month alone, and the other a month or a day
     */
    public boolean isVaguerThan(WrittenDay other) {
        return (form == Form.YEAR && other.form != Form.YEAR) || (form == Form.MONTH && !other.isPeriod());
    }

    /** {@return whether it is a year or a month alone} */
    public boolean isPeriod() {
        return form == Form.YEAR || form == Form.MONTH;
    }

    /**
     * Returns the day in the middle of the part of this year or month that is before a day.
     *
     * @param end  the day
     * @return the day in the middle; empty if no day of the year or month is before
     */
    public Optional<LocalDate> before(LocalDate end) {
        return middle(first(), end.minusDays(1));
    }

    /**
     * Returns the day in the middle of the part of this year or month that is after a day.
     *
     * @param start  the day
     * @return the day in the middle; empty if no day of the year or month is after
     */
    public Optional<LocalDate> after(LocalDate start) {
        return middle(start.plusDays(1), last());
    }

    private LocalDate first() {
        LocalDate middle = day.orElseThrow();
        return form == Form.YEAR ? middle.withDayOfYear(1) : middle.withDayOfMonth(1);
    }

    private LocalDate last() {
        LocalDate middle = day.orElseThrow();
        return form == Form.YEAR
                ? middle.withDayOfYear(middle.lengthOfYear())
                : middle.withDayOfMonth(middle.lengthOfMonth());
    }

    /** Returns the day in the middle of some days, the later one of two; as of a whole year or month. */
    static Optional<LocalDate> middle(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? Optional.empty()
                : Optional.of(first.plusDays((ChronoUnit.DAYS.between(first, last) + 1) / 2));
    }

    /** {@return whether something is assumed, or missing although something is written} */
    public boolean isDoubtful() {
        return form != Form.EXACT && form != Form.BLANK;
    }
}
