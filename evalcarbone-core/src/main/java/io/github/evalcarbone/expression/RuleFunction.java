package io.github.evalcarbone.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** The functions of the expression language; each is total and depends on its arguments alone. */
public enum RuleFunction {
    /** The smallest of two or more numbers of one unit. */
    MIN("min"),
    /** The largest of two or more numbers of one unit. */
    MAX("max"),
    /** Days from the first day to the second, negative if the second is earlier; unit {@code day}. */
    DAYS_BETWEEN("days_between"),
    /**
     * Whole anniversaries from the first day to the second, plus the remaining days over the length of the running year;
     * the negative of the contrary if the second is earlier; unit {@code year}. Five calendar years are exactly 5.
     */
    YEARS_BETWEEN("years_between"),
    /**
     * The same day so many calendar years earlier: fractions of a year count as a whole one, and 29 February becomes
     * 1 March in a common year, as ECMAScript dates do.
     */
    YEARS_BEFORE("years_before");

    private final String name;

    RuleFunction(String name) {
        this.name = name;
    }

    /**
     * Finds a function.
     *
     * @param name  the name that formulas use, such as {@code years_between}
     * @return the function, or empty
     */
    public static Optional<RuleFunction> find(String name) {
        return Arrays.stream(values())
                .filter(function -> function.name.equals(name))
                .findFirst();
    }

    static double daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /**
     * Measures the years from one day to another, by anniversaries.
     *
     * @param from  the first day
     * @param to  the second day
     * @return the years, negative if the second day is earlier
     */
    public static double yearsBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -yearsBetween(to, from);
        }
        long whole = ChronoUnit.YEARS.between(from, to);
        LocalDate anniversary = from.plusYears(whole);
        double running = ChronoUnit.DAYS.between(anniversary, from.plusYears(whole + 1));
        return whole + ChronoUnit.DAYS.between(anniversary, to) / running;
    }

    /**
     * Goes back by calendar years.
     *
     * @param day  the day to start from
     * @param years  how many, a fraction counts as a whole one; NaN counts as 0
     * @return the earlier day
     */
    public static LocalDate yearsBefore(LocalDate day, double years) {
        int whole = (int) Math.max(-100_000, Math.min(100_000, Math.ceil(years)));
        LocalDate earlier = day.minusYears(whole);
        return earlier.getDayOfMonth() == day.getDayOfMonth() ? earlier : earlier.plusDays(1);
    }

    /** Returns the name formulas use. */
    @Override
    public String toString() {
        return name;
    }
}
