package io.github.evalcarbone.expression;

import io.github.evalcarbone.expression.Signature.Fixed;
import io.github.evalcarbone.expression.Value.DateValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * A function of the expression language: its name and signature, how it is computed, and how Publicodes writes it. The parser, the
 * check of units, both evaluators and the export to Publicodes ask this object and know no function by name.
 * <p>
 * A function is total and depends on its arguments alone. It is computed over doubles: days are counted from 1970-01-01.
 * Immutable and thread-safe; {@link RuleFunctions} has those that rules may call.
 */
public final class RuleFunction {

    /** Computes the function for one of several lines. */
    @FunctionalInterface
    interface Computation {

        /**
         * Returns the result for one line.
         *
         * @param arguments  for each argument its values, one for each line; a number may be NaN, a day is not
         * @param line  which of the lines
         * @return the result; if it is a day, a whole number
         */
        double of(double[][] arguments, int line);
    }

    /** A loop simple enough for the JVM to compute several lines at once; it gives the same bits as the {@link Computation}. */
    @FunctionalInterface
    interface Loop {

        void run(double[] results, double[] left, double[] right, int size);
    }

    private final String name;
    private final Signature signature;
    private final Computation computation;
    private final Optional<Loop> loop;
    private final boolean hidesMissing;
    private final Optional<String> publicodes;
    private final int[] days;

    private RuleFunction(
            String name,
            Signature signature,
            Computation computation,
            Optional<Loop> loop,
            boolean hidesMissing,
            Optional<String> publicodes) {
        this.name = name;
        this.signature = signature;
        this.computation = computation;
        this.loop = loop;
        this.hidesMissing = hidesMissing;
        this.publicodes = publicodes;
        this.days = days(signature);
    }

    /**
     * Returns a function that both evaluators can compute, and that Publicodes does not have.
     * <p>
     * Unless it {@linkplain #passingNaN passes NaN on}, its result is not trusted where a number is missing.
     */
    static RuleFunction of(String name, Signature signature, Computation computation) {
        boolean takesNumbers = !(signature instanceof Fixed fixed)
                || days(signature).length < fixed.parameters().size();
        return new RuleFunction(name, signature, computation, Optional.empty(), takesNumbers, Optional.empty());
    }

    /** Returns a function of two arguments; of more, it combines the first two, then the result and the next. */
    static RuleFunction ofPairs(String name, Signature signature, DoubleBinaryOperator pair) {
        return of(name, signature, (arguments, line) -> combined(pair, arguments, line));
    }

    private static double combined(DoubleBinaryOperator pair, double[][] arguments, int line) {
        double result = pair.applyAsDouble(arguments[0][line], arguments[1][line]);
        for (int i = 2; i < arguments.length; i++) {
            result = pair.applyAsDouble(result, arguments[i][line]);
        }
        return result;
    }

    private static int[] days(Signature signature) {
        return signature instanceof Fixed fixed
                ? IntStream.range(0, fixed.parameters().size())
                        .filter(i -> fixed.parameters().get(i).equals(ValueKind.DATE))
                        .toArray()
                : new int[0];
    }

    /** Blocks of lines run this loop, pair by pair. */
    RuleFunction withLoop(Loop pairs) {
        return new RuleFunction(name, signature, computation, Optional.of(pairs), hidesMissing, publicodes);
    }

    /** The result is NaN whenever an argument is, so that nobody has to look whether one is missing. */
    RuleFunction passingNaN() {
        return new RuleFunction(name, signature, computation, loop, false, publicodes);
    }

    /** Publicodes can compute it, written as {@link #publicodes} says. */
    RuleFunction inPublicodes(String template) {
        return new RuleFunction(name, signature, computation, loop, hidesMissing, Optional.of(template));
    }

    /** {@return the name that formulas use, such as {@code years_between}} */
    public String name() {
        return name;
    }

    /** {@return what it takes and gives} */
    public Signature signature() {
        return signature;
    }

    /**
     * Returns whether the result may be a number although a number among the arguments is NaN. An evaluator for which NaN is a
     * missing value then has to look at the arguments too.
     *
     * @return whether a missing argument may not show in the result
     */
    public boolean hidesMissing() {
        return hidesMissing;
    }

    /**
     * Returns how Publicodes writes a call: JSON in which {@code $1}, {@code $2} are the arguments. If a call has more of them than
     * the function needs, the result so far and the next argument take these places once more.
     *
     * @return the text; empty if Publicodes cannot compute the function, so that the result is an input of the exported model
     */
    public Optional<String> publicodes() {
        return publicodes;
    }

    /** Computes the result for one line. */
    Value value(List<Value> arguments) {
        double[][] line = new double[arguments.size()][1];
        for (int i = 0; i < line.length; i++) {
            line[i][0] = number(arguments.get(i), i);
        }
        double result = computation.of(line, 0);
        return givesDay() ? Value.of(day(result)) : Value.of(result);
    }

    private double number(Value argument, int place) {
        if (IntStream.of(days).anyMatch(day -> day == place)) {
            return day(argument).toEpochDay();
        } else if (argument instanceof NumberValue number) {
            return number.value();
        }
        throw new IllegalArgumentException("[" + argument + "] must be a number.");
    }

    private static LocalDate day(Value argument) {
        if (argument instanceof DateValue date) {
            return date.value();
        }
        throw new IllegalArgumentException("[" + argument + "] must be a date.");
    }

    private boolean givesDay() {
        return signature instanceof Fixed fixed && fixed.result().equals(ValueKind.DATE);
    }

    /** Returns the day of a whole number of days; a fraction is dropped. */
    static LocalDate day(double days) {
        return LocalDate.ofEpochDay((long) days);
    }

    /**
     * Computes the results for several lines, each to the same bits as for one line alone.
     *
     * @param arguments  for each argument its values, one for each line: numbers, or days since 1970-01-01; NaN if missing
     * @param results  where the results are written, none of the arguments; NaN where a day is missing
     * @param size  the number of lines
     */
    public void values(double[][] arguments, double[] results, int size) {
        if (loop.isPresent()) {
            pairs(loop.get(), arguments, results, size);
        } else {
            each(arguments, results, size);
        }
    }

    private static void pairs(Loop pair, double[][] arguments, double[] results, int size) {
        pair.run(results, arguments[0], arguments[1], size);
        for (int i = 2; i < arguments.length; i++) {
            pair.run(results, results, arguments[i], size);
        }
    }

    private void each(double[][] arguments, double[] results, int size) {
        for (int i = 0; i < size; i++) {
            results[i] = isDayMissing(arguments, i) ? Double.NaN : computation.of(arguments, i);
        }
    }

    private boolean isDayMissing(double[][] arguments, int line) {
        for (int day : days) {
            if (Double.isNaN(arguments[day][line])) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name formulas use. */
    @Override
    public String toString() {
        return name;
    }
}
