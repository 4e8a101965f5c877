package io.github.evalcarbone.document.notation;

import java.time.LocalDate;
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
        /** A month or a year alone: the day in its middle is taken. */
        MIDDLE,
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

    /** {@return whether something is assumed, or missing although something is written} */
    public boolean isDoubtful() {
        return form != Form.EXACT && form != Form.BLANK;
    }
}
