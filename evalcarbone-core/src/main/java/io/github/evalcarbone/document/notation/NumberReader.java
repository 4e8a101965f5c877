package io.github.evalcarbone.document.notation;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parses numbers in a range that are written in one notation.
 *
 * @param least  the least value allowed
 * @param most  the largest value allowed
 * @param range  the range, for the problem, such as {@code 0 .. 24}
 * @param notation  the meaning of points and commas
 */
public record NumberReader(double least, double most, String range, NumberNotation notation) {

    private static final Pattern OF_PROGRAM = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private static final Pattern NOT_ZERO = Pattern.compile("[+-]?[0.]*[1-9].*");

    /** The number of digits up to which an integer is below 2^53, hence exact, as are the powers of ten up to it. */
    private static final int DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Returns this reader for another notation. */
    NumberReader in(NumberNotation other) {
        return new NumberReader(least, most, range, other);
    }

    /**
     * Parses a number.
     *
     * @param text  the text, stripped
     * @return the nearest double, or a problem without a place
     */
    public Checked<Double> read(String text) {
        if (notation == NumberNotation.OF_PROGRAMS) {
            return OF_PROGRAM.matcher(text).matches() ? value(text, text) : failed(CoreCode.NOT_A_NUMBER, text);
        }
        return NumberShape.of(text)
                .filter(shape -> shape.fits(notation))
                .map(shape -> read(text, shape))
                .orElseGet(() -> failed(CoreCode.NOT_A_NUMBER, text));
    }

    private Checked<Double> read(String text, NumberShape shape) {
        List<String> readings = readings(shape).distinct().toList();
        return readings.size() == 1 ? value(text, readings.get(0)) : failed(CoreCode.AMBIGUOUS_NUMBER, text, "1", "");
    }

    /** Returns the digits in each way that the number can be read here: one, or two if it may be 1200 or 1.2. */
    private Stream<String> readings(NumberShape shape) {
        if (!shape.isOpen()) {
            return Stream.of(shape.form() == NumberShape.Form.GROUPED ? shape.grouped() : shape.decimal());
        }
        NumberNotation shown = only(shape).orElse(notation);
        Stream<String> decimal = Stream.of(shape.decimal()).filter(digits -> shown.isDecimal(shape.lastSeparator()));
        Stream<String> grouped = Stream.of(shape.grouped()).filter(digits -> shown.groups(shape.lastSeparator()));
        return Stream.concat(decimal, grouped);
    }

    /** Returns the notation in which an open number is in the range, if it is in one of them alone: 12.000 hours a day are 12. */
    Optional<NumberNotation> only(NumberShape shape) {
        boolean asDecimal = isWithin(Double.parseDouble(shape.decimal()));
        boolean asGroups = isWithin(Double.parseDouble(shape.grouped()));
        return shape.isOpen() && notation == NumberNotation.UNDECIDED && asDecimal != asGroups
                ? Optional.of((shape.lastSeparator() == '.') == asDecimal ? NumberNotation.POINT : NumberNotation.COMMA)
                : Optional.empty();
    }

    private Checked<Double> value(String text, String digits) {
        double value = Double.parseDouble(digits);
        boolean vanished = value == 0 && NOT_ZERO.matcher(digits).matches();
        return vanished || !isWithin(value) ? failed(CoreCode.OUT_OF_RANGE, text, range) : Checked.of(value);
    }

    static <T> Checked<T> failed(CoreCode code, String... values) {
        return Checked.failed(List.of(Problem.of(code, Location.NONE, values)));
    }

    /**
     * Parses a number, usually without creating a string.
     *
     * @param text  the array of characters
     * @param from  the index of the first character
     * @param to  the index after the last character of the number, which is stripped
     * @return the same result as for the string
     */
    public Checked<Double> read(char[] text, int from, int to) {
        double value = plain(text, from, to);
        return Double.isNaN(value) ? read(new String(text, from, to - from)) : Checked.of(value);
    }

    /**
     * Parses at most 15 digits with at most one decimal separator, within the range: the quotient of two exact doubles
     * is the nearest double (Clinger, 1990).
     *
     * @param text  the array of characters
     * @param from  the index of the first character
     * @param to  the index after the last character of the number, which is stripped
     * @return the number, or NaN if the text is not of this simple form, though it may still be a number
     */
    public double plain(char[] text, int from, int to) {
        int separator = -1;
        long digits = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (separator < 0 && isSeparator(text[i])) {
                separator = i;
            } else {
                return Double.NaN;
            }
        }
        return separator < 0
                ? whole(digits, to - from)
                : decimal(digits, separator - from, to - separator - 1, text[from] != '0');
    }

    private boolean isSeparator(char c) {
        return (c == '.' || c == ',') && notation.isDecimal(c);
    }

    private double whole(long digits, int count) {
        return count >= 1 && count <= DIGITS ? withinRange((double) digits) : Double.NaN;
    }

    private double decimal(long digits, int before, int after, boolean mayGroup) {
        int count = before + after;
        boolean isOpen = notation.hasGroups() && mayGroup && after == 3 && before >= 1 && before <= 3;
        return count >= 1 && count <= DIGITS && !isOpen ? withinRange((double) digits / POWERS[after]) : Double.NaN;
    }

    private double withinRange(double value) {
        return isWithin(value) ? value : Double.NaN;
    }

    private boolean isWithin(double value) {
        return value >= least && value <= most;
    }
}
