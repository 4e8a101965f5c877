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
 * A function of the expression language: its name, signature, computation and form in Publicodes. The parser, the check
 * of units, both evaluators and the export to Publicodes use this object alone; none of them refers to a function by
 * name.
 * <p>
 * A function is total and depends on its arguments alone. It is computed over doubles; a day is the number of days
 * since 1970-01-01. Immutable and thread-safe; {@link RuleFunctions} lists the functions that rules may call.
 */
public final class RuleFunction {

    /** The computation of the function for one of several lines. */
    @FunctionalInterface
    interface Computation {

        /**
         * Returns the result for one line.
         *
         * @param arguments  for each argument its values, one for each line; a number may be NaN, a day may not
         * @param line  the index of the line
         * @return the result; a whole number if it is a day
         */
        double of(double[][] arguments, int line);
    }

    /** A loop that the JVM can vectorise; its results are bit-identical to those of the {@link Computation}. */
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
     * Returns a function that both evaluators can compute, and that Publicodes cannot.
     * <p>
     * Unless it {@linkplain #passingNaN passes NaN on}, its result is not trusted where a number is missing.
     */
    static RuleFunction of(String name, Signature signature, Computation computation) {
        boolean takesNumbers = !(signature instanceof Fixed fixed)
                || days(signature).length < fixed.parameters().size();
        return new RuleFunction(name, signature, computation, Optional.empty(), takesNumbers, Optional.empty());
    }

    /** Returns a function of two arguments; with more arguments, it combines the result so far with the next one. */
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

    /** Returns this function with a loop that computes blocks of lines, pair by pair. */
    RuleFunction withLoop(Loop pairs) {
        return new RuleFunction(name, signature, computation, Optional.of(pairs), hidesMissing, publicodes);
    }

    /**
     * Returns this function marked as NaN whenever an argument is, so that missing arguments need not be looked for.
     */
    RuleFunction passingNaN() {
        return new RuleFunction(name, signature, computation, loop, false, publicodes);
    }

    /** Returns this function with its form in Publicodes, as {@link #publicodes} describes it. */
    RuleFunction inPublicodes(String template) {
        return new RuleFunction(name, signature, computation, loop, hidesMissing, Optional.of(template));
    }

    /** {@return the name used in formulas, such as {@code years_between}} */
    public String name() {
        return name;
    }

    /** {@return the arguments it takes and the result it gives} */
    public Signature signature() {
        return signature;
    }

    /**
     * Returns whether the result may be a number although an argument is NaN. An evaluator that encodes a missing value
     * as NaN then has to check the arguments too.
     *
     * @return whether the result may hide a missing argument
     */
    public boolean hidesMissing() {
        return hidesMissing;
    }

    /**
     * Returns the form of a call in Publicodes: JSON in which {@code $1}, {@code $2} are the arguments. In a call with
     * more arguments, the result so far and the next argument are substituted again.
     *
     * @return the text; empty if Publicodes cannot compute the function, so that the result is an input of the exported
     *     model
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

    /** Returns the day that is a number of days after 1970-01-01; a fraction is dropped. */
    static LocalDate day(double days) {
        return LocalDate.ofEpochDay((long) days);
    }

    /**
     * Computes the results for several lines, each bit-identical to that for one line alone.
     *
     * @param arguments  for each argument its values, one for each line: numbers, or days since 1970-01-01; NaN if
     *     missing
     * @param results  the array the results are written to, not one of the arguments; NaN where a day is missing
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

    /** Returns the name used in formulas. */
    @Override
    public String toString() {
        return name;
    }
}
