package io.github.evalcarbone.engine.result;

import static io.github.evalcarbone.problem.CoreCode.COLUMNS_DIFFER;
import static io.github.evalcarbone.problem.CoreCode.CONDITION_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.COUNTRY_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.DATA_CENTRE_COUNTRY_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.DATES_LEFT_OUT;
import static io.github.evalcarbone.problem.CoreCode.DAY_APPROXIMATE;
import static io.github.evalcarbone.problem.CoreCode.DAY_FROM_SERIAL;
import static io.github.evalcarbone.problem.CoreCode.DAY_ORDER_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.ELECTRICITY_BEYOND_TYPE;
import static io.github.evalcarbone.problem.CoreCode.ELECTRICITY_UNUSUAL;
import static io.github.evalcarbone.problem.CoreCode.ELECTRICITY_USED;
import static io.github.evalcarbone.problem.CoreCode.ENVIRONMENTS_JOINED;
import static io.github.evalcarbone.problem.CoreCode.KIND_FALLBACK;
import static io.github.evalcarbone.problem.CoreCode.KIND_NOT_COVERED;
import static io.github.evalcarbone.problem.CoreCode.LIFETIME_LONG;
import static io.github.evalcarbone.problem.CoreCode.LIFETIME_SHORT;
import static io.github.evalcarbone.problem.CoreCode.MANY_ITEMS;
import static io.github.evalcarbone.problem.CoreCode.MODELS_REWRITTEN;
import static io.github.evalcarbone.problem.CoreCode.MODEL_FAMILY;
import static io.github.evalcarbone.problem.CoreCode.MODEL_SIMILAR;
import static io.github.evalcarbone.problem.CoreCode.MODEL_STAND_IN;
import static io.github.evalcarbone.problem.CoreCode.MONTH_FIRST;
import static io.github.evalcarbone.problem.CoreCode.PART_OF_AN_ITEM;
import static io.github.evalcarbone.problem.CoreCode.PLAN_AGES_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.PLAN_LIFETIME_UNKNOWN;
import static io.github.evalcarbone.problem.CoreCode.PUE_HIGH;
import static io.github.evalcarbone.problem.CoreCode.QUANTITY_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.ROWS_LEFT_OUT;
import static io.github.evalcarbone.problem.CoreCode.ROWS_REPEATED;
import static io.github.evalcarbone.problem.CoreCode.SCENARIO_CHANGES_NOTHING;
import static io.github.evalcarbone.problem.CoreCode.SCENARIO_CONTRACT;
import static io.github.evalcarbone.problem.CoreCode.SCENARIO_NOT_COMPUTABLE;
import static io.github.evalcarbone.problem.CoreCode.STATUS_BY_DAY;
import static io.github.evalcarbone.problem.CoreCode.STATUS_COUNTED;
import static io.github.evalcarbone.problem.CoreCode.STATUS_IN_STOCK;
import static io.github.evalcarbone.problem.CoreCode.STATUS_LEFT_OUT;
import static io.github.evalcarbone.problem.CoreCode.TYPE_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.TYPE_CONTRADICTED;
import static io.github.evalcarbone.problem.CoreCode.TYPE_REWRITTEN;
import static io.github.evalcarbone.problem.CoreCode.TYPE_TO_CHECK;
import static io.github.evalcarbone.problem.CoreCode.VIRTUAL_MACHINES;
import static io.github.evalcarbone.problem.CoreCode.WITHDRAWN_ALREADY;
import static java.util.Map.entry;

import io.github.evalcarbone.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The remarks of parts as those of the whole. Numbers of rows and lines add up, so that two parts that lost three rows each
 * make a whole that lost six; of the most extreme values of the parts the most extreme one stays; other remarks stay once.
 * Stateless and thread-safe.
 */
public final class CountedRemarks {

    /** The place of the number of rows or lines among the values of a remark. */
    private static final Map<String, Integer> NUMBER = Map.ofEntries(
            entry(COLUMNS_DIFFER.code(), 1),
            entry(COUNTRY_ASSUMED.code(), 1),
            entry(ROWS_LEFT_OUT.code(), 0),
            entry(STATUS_LEFT_OUT.code(), 1),
            entry(STATUS_COUNTED.code(), 1),
            entry(STATUS_IN_STOCK.code(), 1),
            entry(STATUS_BY_DAY.code(), 1),
            entry(ROWS_REPEATED.code(), 0),
            entry(TYPE_ASSUMED.code(), 1),
            entry(QUANTITY_ASSUMED.code(), 1),
            entry(DATA_CENTRE_COUNTRY_ASSUMED.code(), 0),
            entry(ENVIRONMENTS_JOINED.code(), 0),
            entry(CONDITION_ASSUMED.code(), 0),
            entry(DAY_ORDER_ASSUMED.code(), 0),
            entry(DAY_APPROXIMATE.code(), 0),
            entry(DAY_FROM_SERIAL.code(), 0),
            entry(DATES_LEFT_OUT.code(), 0),
            entry(MONTH_FIRST.code(), 0),
            entry(MODEL_SIMILAR.code(), 3),
            entry(MODELS_REWRITTEN.code(), 0),
            entry(TYPE_REWRITTEN.code(), 2),
            entry(TYPE_CONTRADICTED.code(), 3),
            entry(VIRTUAL_MACHINES.code(), 1),
            entry(MODEL_STAND_IN.code(), 3),
            entry(MODEL_FAMILY.code(), 3),
            entry(TYPE_TO_CHECK.code(), 3),
            entry(KIND_FALLBACK.code(), 2),
            entry(KIND_NOT_COVERED.code(), 2),
            entry(LIFETIME_LONG.code(), 2),
            entry(ELECTRICITY_UNUSUAL.code(), 2),
            entry(ELECTRICITY_BEYOND_TYPE.code(), 2),
            entry(PUE_HIGH.code(), 2),
            entry(MANY_ITEMS.code(), 2),
            entry(PART_OF_AN_ITEM.code(), 2),
            entry(WITHDRAWN_ALREADY.code(), 2),
            entry(LIFETIME_SHORT.code(), 2),
            entry(SCENARIO_NOT_COMPUTABLE.code(), 2),
            entry(SCENARIO_CHANGES_NOTHING.code(), 2),
            entry(SCENARIO_CONTRACT.code(), 2),
            entry(PLAN_AGES_ASSUMED.code(), 0),
            entry(PLAN_LIFETIME_UNKNOWN.code(), 0),
            entry(ELECTRICITY_USED.code(), 6));

    /** Remarks that end in the line with the most extreme value and that value. */
    private static final Set<String> EXTREME = Set.of(
            LIFETIME_LONG.code(),
            ELECTRICITY_UNUSUAL.code(),
            ELECTRICITY_BEYOND_TYPE.code(),
            PUE_HIGH.code(),
            MANY_ITEMS.code(),
            PART_OF_AN_ITEM.code(),
            WITHDRAWN_ALREADY.code(),
            LIFETIME_SHORT.code());

    private static final int USUAL = 1;
    private static final int LINE = 3;
    private static final int VALUE = 4;

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem remark) -> remark.location().file())
            .thenComparing(remark -> remark.code().code())
            .thenComparing(remark -> String.join("\n", remark.values()))
            .thenComparing(Problem::toString);

    private CountedRemarks() {}

    /**
     * Returns the remarks of two parts together.
     *
     * @param one  the remarks of one part
     * @param other  those of the other, about other rows
     * @return those of both, in an order that depends neither on the order nor on the number of parts
     */
    public static List<Problem> merged(List<Problem> one, List<Problem> other) {
        Map<Problem, Problem> all = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream())
                .forEach(remark -> all.merge(kind(remark), remark, CountedRemarks::sum));
        return sorted(all.values());
    }

    /**
     * Returns remarks in an order of their own, so that equal results have them in the same order.
     *
     * @param remarks  the remarks
     * @return these, by file, code and values
     */
    public static List<Problem> sorted(Collection<Problem> remarks) {
        return remarks.stream().sorted(ORDER).toList();
    }

    /** Returns a remark without what differs between parts; itself if it states no number that can be added. */
    private static Problem kind(Problem remark) {
        return isCounted(remark) ? changed(remark, "", "", "") : remark;
    }

    private static Problem sum(Problem one, Problem other) {
        if (!isCounted(one)) {
            return one;
        }
        Problem extreme = isExtreme(one) && isFarther(other, one) ? other : one;
        String lines = String.valueOf(Math.addExact(lines(one), lines(other)));
        return isExtreme(one)
                ? changed(
                        extreme,
                        lines,
                        extreme.values().get(LINE),
                        extreme.values().get(VALUE))
                : changed(one, lines, "", "");
    }

    private static Problem changed(Problem remark, String lines, String line, String value) {
        List<String> values = new ArrayList<>(remark.values());
        values.set(place(remark), lines);
        if (isExtreme(remark)) {
            values.set(LINE, line);
            values.set(VALUE, value);
        }
        return new Problem(remark.code(), remark.severity(), remark.location(), values);
    }

    /** Returns the place of the number of lines among the values; -1 if the remark has none. */
    private static int place(Problem remark) {
        return NUMBER.getOrDefault(remark.code().code(), -1);
    }

    /** Returns whether a remark states what can be added; one that was read from a file may state anything. */
    private static boolean isCounted(Problem remark) {
        int place = place(remark);
        return place >= 0
                && remark.values().size() > place
                && remark.values().get(place).matches("[0-9]{1,15}")
                && (!isExtreme(remark) || extent(remark).isPresent());
    }

    private static boolean isExtreme(Problem remark) {
        return EXTREME.contains(remark.code().code());
    }

    private static long lines(Problem remark) {
        return Long.parseLong(remark.values().get(place(remark)));
    }

    private static boolean isFarther(Problem remark, Problem than) {
        int extents = Double.compare(extent(remark).orElseThrow(), extent(than).orElseThrow());
        return extents != 0 ? extents > 0 : line(remark).compareTo(line(than)) < 0;
    }

    private static String line(Problem remark) {
        return remark.values().get(LINE) + '\n' + remark.values().get(VALUE);
    }

    /** Returns how extreme the value of a remark is, as the check of plausibility sees it. */
    private static OptionalDouble extent(Problem remark) {
        try {
            return OptionalDouble.of(extent(remark, remark.values().get(VALUE)));
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            return OptionalDouble.empty();
        }
    }

    private static double extent(Problem remark, String value) {
        if (remark.is(WITHDRAWN_ALREADY)) {
            return -LocalDate.parse(value).toEpochDay();
        }
        double stated = remark.is(LIFETIME_SHORT) ? -Double.parseDouble(value) : Double.parseDouble(value);
        double usual = Double.parseDouble(remark.values().get(USUAL));
        boolean ofElectricity = remark.is(ELECTRICITY_UNUSUAL) || remark.is(ELECTRICITY_BEYOND_TYPE);
        return ofElectricity ? Math.max(stated / usual, usual / stated) : stated;
    }
}
