package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the values of options and files, and collects what is wrong with any of them, to be reported at once. */
final class Options {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

    private final List<Problem> problems = new ArrayList<>();
    private final Words words;

    Options(Words words) {
        this.words = words;
        oneOf(Words.OPTION, words.asked(), Words.LANGUAGES);
    }

    /** The value, if it is one of those allowed. */
    Optional<String> oneOf(String option, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            problem(option, CoreCode.BAD_VALUE, value, String.join(" | ", allowed));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    Optional<LocalDate> date(String option, String value) {
        try {
            if (DATE.matcher(value).matches()) {
                return Optional.of(LocalDate.parse(value));
            }
        } catch (DateTimeException e) {
            // Reported below: a 30th of February is no date either.
        }
        problem(option, CoreCode.NOT_A_DATE, value);
        return Optional.empty();
    }

    /** A number from 1 to the most, or the usual one if it is not given or wrong. */
    int number(String option, Optional<String> given, int most, int usual) {
        return number(option, given, 1, most, usual);
    }

    /** A number within limits, or the usual one if it is not given or wrong. */
    int number(String option, Optional<String> given, int least, int most, int usual) {
        Optional<Integer> number = given.filter(text -> COUNT.matcher(text).matches())
                .map(Integer::parseInt)
                .filter(value -> value >= least && value <= most);
        if (given.isPresent() && number.isEmpty()) {
            problem(option, CoreCode.OUT_OF_RANGE, given.get(), least + " .. " + most);
        }
        return number.orElse(usual);
    }

    <T> Optional<T> take(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked.value();
    }

    void problem(String option, ProblemCode code, String... values) {
        problems.add(Problem.of(code, Location.cell("", 0, option), values));
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    String figure(double value) {
        return words.figure(value);
    }

    Language language() {
        return words.language();
    }

    /** Options that do not go together, or miss another one. */
    void misuse(String option, String key, Object... values) {
        problem(option, CommandLineCode.UNKNOWN_OPTION, words.text(key, values));
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    boolean areWrong() {
        return Checked.hasError(problems);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
