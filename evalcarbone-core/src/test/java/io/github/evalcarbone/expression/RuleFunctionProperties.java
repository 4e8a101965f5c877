package io.github.evalcarbone.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.expression.Signature.Fixed;
import io.github.evalcarbone.expression.Signature.OneUnit;
import io.github.evalcarbone.expression.Value.DateValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of every function, those of the tests included. */
class RuleFunctionProperties {

    private static final double[] NUMBERS = {
        0, -0.0, 1, -1, 0.1, 2.5, 24, 1e308, -1e308, 4.9e-324, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
    };
    /** 29 February 2020, 31 December 2024, 1 January 2025, 28 February 2100 and 2 January 1600. */
    private static final double[] DAYS = {18321, 20088, 20089, 47540, -135139};

    private static final int LINES = 9;

    @Property(tries = 200)
    void a_block_of_lines_gives_the_bits_of_each_line_alone(
            @ForAll("functions") RuleFunction function, @ForAll @IntRange(max = 2) int more, @ForAll Random random) {
        double[][] arguments = arguments(function, more, random);
        double[] results = new double[LINES];
        function.values(arguments, results, LINES);
        for (int line = 0; line < LINES; line++) {
            assertThat(bits(results[line]))
                    .as(text(function, arguments, line))
                    .isEqualTo(bits(alone(function, arguments, line)));
        }
    }

    @Property(tries = 200)
    void what_passes_NaN_on_gives_no_number_without_all_of_its_arguments(
            @ForAll("functions") RuleFunction function, @ForAll @IntRange(max = 2) int more, @ForAll Random random) {
        double[][] arguments = arguments(function, more, random);
        int missing = random.nextInt(arguments.length);
        Arrays.fill(arguments[missing], Double.NaN);
        double[] results = new double[LINES];
        function.values(arguments, results, LINES);
        if (!function.hidesMissing() || isDay(function, missing)) {
            assertThat(results).as(function.name()).containsOnly(Double.NaN);
        }
    }

    @Provide
    static Arbitrary<RuleFunction> functions() {
        return Arbitraries.of(AddedFunctions.table().all());
    }

    private static double[][] arguments(RuleFunction function, int more, Random random) {
        return IntStream.range(0, count(function.signature(), more))
                .mapToObj(argument -> IntStream.range(0, LINES)
                        .mapToDouble(line -> any(isDay(function, argument) ? DAYS : NUMBERS, random))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static int count(Signature signature, int more) {
        return signature instanceof OneUnit any
                ? any.least() + (any.more() ? more : 0)
                : ((Fixed) signature).parameters().size();
    }

    private static double any(double[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static boolean isDay(RuleFunction function, int argument) {
        return function.signature() instanceof Fixed fixed
                && fixed.parameters().get(argument).equals(ValueKind.DATE);
    }

    private static double alone(RuleFunction function, double[][] arguments, int line) {
        Value value = function.value(values(function, arguments, line));
        return value instanceof DateValue day ? day.value().toEpochDay() : ((NumberValue) value).value();
    }

    private static List<Value> values(RuleFunction function, double[][] arguments, int line) {
        return IntStream.range(0, arguments.length)
                .mapToObj(argument -> isDay(function, argument)
                        ? Value.of(RuleFunction.day(arguments[argument][line]))
                        : Value.of(arguments[argument][line]))
                .toList();
    }

    private static String text(RuleFunction function, double[][] arguments, int line) {
        return function + " of " + values(function, arguments, line);
    }

    private static long bits(double value) {
        return Double.doubleToLongBits(value);
    }
}
