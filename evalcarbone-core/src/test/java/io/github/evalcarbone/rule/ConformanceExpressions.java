package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.syntax.ExpressionParser;
import io.github.evalcarbone.expression.syntax.ExpressionParser.SyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Expressions that an engine of another language might compute otherwise. */
final class ConformanceExpressions {

    private static final Map<String, Value> INPUTS = new TreeMap<>(Map.of(
            "a", Value.of(0.1),
            "b", Value.of(0.2),
            "c", Value.of(0.3),
            "big", Value.of(1e308),
            "tiny", Value.of(4.9e-324),
            "yes", Value.of(true),
            "no", Value.of(false),
            "early", Value.of(LocalDate.of(2024, 2, 29)),
            "late", Value.of(LocalDate.of(2026, 12, 31))));

    private static final List<String> DAYS = List.of(
            "2020-02-28",
            "2020-02-29",
            "2020-03-01",
            "2021-02-28",
            "2021-03-01",
            "2024-02-29",
            "2024-12-31",
            "2025-01-01",
            "2100-02-28",
            "1600-02-29");

    private static final List<String> YEARS = List.of(
            "0", "1", "0.5", "1.5", "4", "100", "2000", "0 - 1", "0 - 0.5", "0 - 4", "1e6", "0 - 1e6", "1e308 * 10");

    private static final List<String> TEXTS = List.of(
            // left to right, and no reordering
            "a + b + c",
            "a + (b + c)",
            "c - b - a",
            "c - (b - a)",
            "a * b / c",
            "a * (b / c)",
            "a / b / c",
            "a / (b / c)",
            "a / b * c",
            "1 + 2 * 3",
            "(1 + 2) * 3",
            "1 + 2 * 3 - 4 / 8",
            "2 * 3 + 4 * 5",
            "10 - 4 - 3",
            "a * 3",
            "0.1 + 0.2",
            "1e16 + 1 - 1e16",
            "a * b + c",
            "49 * (1 / 49)",
            "1/3",
            "a+b",
            "  a   +\tb ",
            // numbers
            "12",
            "0.5",
            "1e-3",
            "1E3",
            "1.5e+2",
            "007",
            "9007199254740993",
            "0.1e-400",
            "1.7976931348623157e308",
            "2.2250738585072011e-308",
            "123456789012345678901234567890",
            // beyond the range of a double
            "big * 10",
            "0 - big * 10",
            "big * 10 - big * 10",
            "tiny / 2",
            "tiny * 3",
            "1 / 0",
            "(0 - 1) / 0",
            "0 / 0",
            "0 * (1 / 0)",
            "big + big",
            "1 / (1 / 0)",
            "0 * (0 - 1)",
            "1 / (0 * (0 - 1))",
            // extremes
            "min(a, b)",
            "max(a, b)",
            "min(c, a, b)",
            "max(a, c, b)",
            "min(1, 0 / 0)",
            "max(0 / 0, 1)",
            "min(1 / 0, 5)",
            "max(1 / 0, 5)",
            "min(0, 0 * (0 - 1))",
            "max(0 * (0 - 1), 0)",
            "min(a + b, c)",
            "max(min(a, b), c) * 2",
            // comparisons
            "a < b",
            "b < a",
            "a <= a",
            "a < a",
            "a >= a",
            "a > a",
            "a = a",
            "a + b = c",
            "a + b > c",
            "0 = 0 * (0 - 1)",
            "0 / 0 = 0 / 0",
            "0 / 0 < 1",
            "0 / 0 >= 1",
            "1 / 0 = 1 / 0",
            "1 / 0 > big",
            "1 < 1 / 0",
            "a + 1 < b * 10",
            // days
            "early < late",
            "late <= early",
            "early = early",
            "early > late",
            "late >= late",
            "years_before(late, 2) < early",
            "years_before(late, a + b) >= early",
            // conditions
            "yes",
            "no",
            "not yes",
            "not not yes",
            "not no and yes",
            "not (no and yes)",
            "no and no or yes",
            "no and (no or yes)",
            "yes or no and no",
            "(yes or no) and no",
            "not a < b",
            "not a < b or yes",
            "a < b and b < c",
            "a < b and c < b or yes",
            "yes and not no",
            // what is given, and what is evaluated
            "given(a)",
            "given(absent)",
            "not given(absent)",
            "given(absent) and absent > 1",
            "given(a) and a > 1",
            "not given(absent) or absent > 1",
            "yes or absent > 1",
            "no and absent > 1",
            "yes and absent > 1",
            "no or absent > 1",
            "absent > 1 or yes",
            "absent > 1 and no",
            "a < b or absent > lost",
            "given(early)",
            "no and (yes or absent > 1)",
            "(no or yes) or absent > 1",
            // the first that is missing
            "absent",
            "a * absent",
            "absent * lost",
            "lost * absent",
            "a * lost + absent",
            "a + b * absent - lost",
            "min(a, absent, lost)",
            "max(lost, absent)",
            "days_between(gone, early)",
            "days_between(early, gone)",
            "years_between(lost_day, gone)",
            "absent * 0",
            "0 * absent",
            "(a + lost) * absent",
            "absent < lost",
            "days_between(early, late) / days_between(late, early)");

    /** An expression and the inputs it may use; all others are missing. */
    record Case(Formula formula, Map<String, Value> inputs) {

        Optional<Value> value(String name) {
            return Optional.ofNullable(inputs.get(name));
        }
    }

    private ConformanceExpressions() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        TEXTS.forEach(text -> cases.add(new Case(parsed(text), named(text))));
        for (String from : DAYS) {
            for (String to : DAYS) {
                Stream.of("days_between(x, y)", "years_between(x, y)")
                        .forEach(text -> cases.add(new Case(parsed(text), days(from, to))));
            }
            YEARS.forEach(years -> {
                cases.add(new Case(parsed("days_between(years_before(x, " + years + "), x)"), days(from, from)));
                cases.add(new Case(parsed("days_over_years(x, " + years + ")"), days(from, from)));
            });
            cases.add(new Case(parsed("days_between(year_start(x), next_year_start(x))"), days(from, from)));
        }
        return cases;
    }

    private static Map<String, Value> named(String text) {
        Map<String, Value> named = new TreeMap<>(INPUTS);
        named.keySet().retainAll(List.of(text.split("\\W+")));
        return named;
    }

    private static Map<String, Value> days(String from, String to) {
        return new TreeMap<>(Map.of("x", Value.of(LocalDate.parse(from)), "y", Value.of(LocalDate.parse(to))));
    }

    private static Formula parsed(String text) {
        try {
            return new Formula(text, ExpressionParser.parse(text));
        } catch (SyntaxException e) {
            throw new IllegalArgumentException("[" + text + "] must be an expression: " + e.getMessage(), e);
        }
    }
}
