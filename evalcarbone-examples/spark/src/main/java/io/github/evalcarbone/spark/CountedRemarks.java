package io.github.evalcarbone.spark;

import static io.github.evalcarbone.problem.CoreCode.COUNTRY_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.DATA_CENTRE_COUNTRY_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.ELECTRICITY_UNUSUAL;
import static io.github.evalcarbone.problem.CoreCode.LIFETIME_LONG;
import static io.github.evalcarbone.problem.CoreCode.MANY_ITEMS;
import static io.github.evalcarbone.problem.CoreCode.MODELS_REWRITTEN;
import static io.github.evalcarbone.problem.CoreCode.MODEL_SIMILAR;
import static io.github.evalcarbone.problem.CoreCode.PART_OF_AN_ITEM;
import static io.github.evalcarbone.problem.CoreCode.PUE_HIGH;
import static io.github.evalcarbone.problem.CoreCode.QUANTITY_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.ROWS_LEFT_OUT;
import static io.github.evalcarbone.problem.CoreCode.STATUS_COUNTED;
import static io.github.evalcarbone.problem.CoreCode.STATUS_LEFT_OUT;
import static io.github.evalcarbone.problem.CoreCode.TYPE_ASSUMED;
import static io.github.evalcarbone.problem.CoreCode.TYPE_REWRITTEN;
import static io.github.evalcarbone.problem.CoreCode.WITHDRAWN_ALREADY;
import static java.util.Map.entry;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remarks of parts as the remarks of the whole: numbers of lines are added up, and of the most extreme values of the parts
 * the most extreme one stays. Without that two parts of the same number of lines would have one remark, that of one part.
 */
final class CountedRemarks {

    /** The place of the number of lines among the values of a remark. */
    private static final Map<CoreCode, Integer> NUMBER = Map.ofEntries(
            entry(COUNTRY_ASSUMED, 1),
            entry(TYPE_ASSUMED, 1),
            entry(QUANTITY_ASSUMED, 1),
            entry(DATA_CENTRE_COUNTRY_ASSUMED, 0),
            entry(ROWS_LEFT_OUT, 0),
            entry(STATUS_LEFT_OUT, 1),
            entry(STATUS_COUNTED, 1),
            entry(MODEL_SIMILAR, 3),
            entry(MODELS_REWRITTEN, 0),
            entry(TYPE_REWRITTEN, 2),
            entry(LIFETIME_LONG, 2),
            entry(ELECTRICITY_UNUSUAL, 2),
            entry(PUE_HIGH, 2),
            entry(MANY_ITEMS, 2),
            entry(PART_OF_AN_ITEM, 2),
            entry(WITHDRAWN_ALREADY, 2));

    /** Remarks that end in the line with the most extreme value and that value. */
    private static final Set<CoreCode> EXTREME =
            Set.of(LIFETIME_LONG, ELECTRICITY_UNUSUAL, PUE_HIGH, MANY_ITEMS, PART_OF_AN_ITEM, WITHDRAWN_ALREADY);

    private static final int LINE = 3;
    private static final int VALUE = 4;

    /** A number of lines that is not known. */
    private static final String UNKNOWN = "*";

    private static final Comparator<Notice> EXTENT = Comparator.comparingDouble(CountedRemarks::extent)
            .thenComparing(notice -> notice.values().get(LINE), Comparator.reverseOrder());

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem remark) -> remark.location().file())
            .thenComparing(remark -> remark.code().code())
            .thenComparing(remark -> String.join("\n", remark.values()));

    private CountedRemarks() {}

    /** Returns the remarks of both parts together. */
    static List<Notice> merged(List<Notice> one, List<Notice> other) {
        Map<Problem, Notice> all = new LinkedHashMap<>();
        one.forEach(notice -> all.merge(kind(notice), notice, CountedRemarks::sum));
        other.forEach(notice -> all.merge(kind(notice), notice, CountedRemarks::sum));
        return List.copyOf(all.values());
    }

    /** Returns the remarks in an order that does not depend on the parts. */
    static List<Problem> sorted(List<Notice> remarks) {
        return remarks.stream().map(Notice::problem).sorted(ORDER).toList();
    }

    /** Returns a remark without what differs between parts. */
    private static Problem kind(Notice notice) {
        Integer number = NUMBER.get(notice.code());
        return number == null
                ? notice.problem()
                : changed(notice, number, "", notice).problem();
    }

    private static Notice changed(Notice notice, int number, String lines, Notice extreme) {
        List<String> values = new ArrayList<>(notice.values());
        values.set(number, lines);
        if (EXTREME.contains(notice.code())) {
            values.set(LINE, lines.isEmpty() ? "" : extreme.values().get(LINE));
            values.set(VALUE, lines.isEmpty() ? "" : extreme.values().get(VALUE));
        }
        return notice.withValues(values);
    }

    private static Notice sum(Notice one, Notice other) {
        Integer number = NUMBER.get(one.code());
        if (number == null) {
            return one;
        }
        String lines = lines(one.values().get(number), other.values().get(number));
        boolean isFirst = !EXTREME.contains(one.code()) || EXTENT.compare(one, other) >= 0;
        return changed(one, number, lines, isFirst ? one : other);
    }

    private static String lines(String one, String other) {
        boolean isKnown = !one.equals(UNKNOWN) && !other.equals(UNKNOWN);
        return isKnown ? String.valueOf(Long.parseLong(one) + Long.parseLong(other)) : UNKNOWN;
    }

    /** Returns how extreme a value is, as the check of plausibility sees it. */
    private static double extent(Notice notice) {
        String value = notice.values().get(VALUE);
        if (notice.code() == WITHDRAWN_ALREADY) {
            return -LocalDate.parse(value).toEpochDay();
        }
        double stated = Double.parseDouble(value);
        double usual = Double.parseDouble(notice.values().get(1));
        return notice.code() == ELECTRICITY_UNUSUAL ? Math.max(stated / usual, usual / stated) : stated;
    }
}
