package io.github.evalcarbone.expression;

import io.github.evalcarbone.expression.Signature.Fixed;
import io.github.evalcarbone.expression.Signature.OneUnit;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.units.CalendarYears;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The functions that formulas may call. Immutable and thread-safe.
 * <p>
 * To add a function, add its object to this file; name, signature and computation suffice. The build then reports which
 * pages and tests must mention it; see {@code docs/adr/0015-rule-functions.md}.
 */
public final class RuleFunctions {

    private static final ValueKind YEARS = new NumberKind(Unit.YEAR);
    private static final ValueKind DAYS = new NumberKind(Unit.parse("day"));
    private static final double MOST_YEARS = 100_000;
    private static final Signature NUMBERS = new OneUnit(2, true);

    private static final RuleFunctions SHIPPED = new RuleFunctions(List.of(
            RuleFunction.ofPairs("min", NUMBERS, Math::min)
                    .withLoop(RuleFunctions::smaller)
                    .passingNaN()
                    .inPublicodes("""
                            {"valeur": "$1", "plafond": "$2"}"""),
            RuleFunction.ofPairs("max", NUMBERS, Math::max)
                    .withLoop(RuleFunctions::larger)
                    .passingNaN()
                    .inPublicodes("""
                            {"valeur": "$1", "plancher": "$2"}"""),
            // in Publicodes a duration has a unit and is never negative: hence the difference of both directions, over
            // one day
            RuleFunction.ofPairs("days_between", ofTwoDays(DAYS), (from, to) -> to - from)
                    .withLoop(RuleFunctions::difference)
                    .inPublicodes("""
                            {"/": [{"-": [{"durée": {"depuis": "$1", "jusqu'à": "$2"}},
                                          {"durée": {"depuis": "$2", "jusqu'à": "$1"}}]}, "1 jour"]}"""),
            RuleFunction.ofPairs("years_between", ofTwoDays(YEARS), RuleFunctions::yearsBetween),
            RuleFunction.ofPairs(
                    "years_before",
                    new Fixed(List.of(ValueKind.DATE, YEARS), ValueKind.DATE),
                    RuleFunctions::yearsBefore),
            RuleFunction.ofPairs(
                    "days_over_years", new Fixed(List.of(ValueKind.DATE, YEARS), DAYS), RuleFunctions::daysOverYears),
            ofOneDay("year_start", 0),
            ofOneDay("next_year_start", 1)));

    private final Map<String, RuleFunction> byName = new LinkedHashMap<>();

    private RuleFunctions(Collection<RuleFunction> functions) {
        functions.forEach(function -> byName.put(function.name(), function));
    }

    /** {@return the functions of the rule format, which {@code docs/rule-format.md} defines} */
    public static RuleFunctions shipped() {
        return SHIPPED;
    }

    /** Returns these functions and one more, for tests; rule files can call the shipped functions only. */
    RuleFunctions with(RuleFunction added) {
        RuleFunctions more = new RuleFunctions(byName.values());
        if (more.byName.put(added.name(), added) != null) {
            throw new IllegalArgumentException("The name [" + added + "] must be new.");
        }
        return more;
    }

    /** {@return the functions, in the order in which messages list them} */
    public List<RuleFunction> all() {
        return List.copyOf(byName.values());
    }

    /**
     * Finds a function.
     *
     * @param name  its name in formulas, such as {@code years_between}
     * @return the function, or empty
     */
    public Optional<RuleFunction> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static Signature ofTwoDays(ValueKind result) {
        return new Fixed(List.of(ValueKind.DATE, ValueKind.DATE), result);
    }

    /**
     * Counts whole anniversaries, plus the remaining days over the length of the current year: five calendar years are
     * exactly 5.
     */
    private static double yearsBetween(double from, double to) {
        return CalendarYears.between(RuleFunction.day(from), RuleFunction.day(to));
    }

    /**
     * Rounds a fraction up to a whole year and takes NaN as 0; 29 February becomes 1 March in a common year, as in
     * ECMAScript.
     */
    private static double yearsBefore(double day, double years) {
        int whole = (int) Math.max(-MOST_YEARS, Math.min(MOST_YEARS, Math.ceil(years)));
        LocalDate from = RuleFunction.day(day);
        LocalDate earlier = from.minusYears(whole);
        boolean exists = earlier.getDayOfMonth() == from.getDayOfMonth();
        return (exists ? earlier : earlier.plusDays(1)).toEpochDay();
    }

    /** Counts the days to the anniversary, and the fraction of a year by the days of the year that follows it. */
    private static double daysOverYears(double day, double years) {
        double bounded = Math.max(-MOST_YEARS, Math.min(MOST_YEARS, Double.isNaN(years) ? 0 : years));
        long whole = (long) Math.floor(bounded);
        LocalDate from = RuleFunction.day(day);
        LocalDate anniversary = from.plusYears(whole);
        double running = ChronoUnit.DAYS.between(anniversary, from.plusYears(whole + 1));
        return ChronoUnit.DAYS.between(from, anniversary) + (bounded - whole) * running;
    }

    /** Returns a function from a day to 1 January of its year, or of a later one. */
    private static RuleFunction ofOneDay(String name, int later) {
        return RuleFunction.of(
                name,
                new Fixed(List.of(ValueKind.DATE), ValueKind.DATE),
                (days, line) -> LocalDate.of(RuleFunction.day(days[0][line]).getYear() + later, 1, 1)
                        .toEpochDay());
    }

    private static void smaller(double[] results, double[] left, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            results[i] = Math.min(left[i], right[i]);
        }
    }

    private static void larger(double[] results, double[] left, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            results[i] = Math.max(left[i], right[i]);
        }
    }

    private static void difference(double[] results, double[] from, double[] to, int size) {
        for (int i = 0; i < size; i++) {
            results[i] = to[i] - from[i];
        }
    }
}
