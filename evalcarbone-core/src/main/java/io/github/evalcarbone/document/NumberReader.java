package io.github.evalcarbone.document;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parses numbers in a range. Numbers written by people may have a decimal comma, and are rejected if it could also be a
 * thousands separator; those written by programs have a decimal point.
 *
 * @param least  the least value allowed
 * @param most  the largest value allowed
 * @param range  the range, for the problem, such as {@code 0 .. 24}
 * @param ofPeople  whether the numbers were written by people
 */
public record NumberReader(double least, double most, String range, boolean ofPeople) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    /** Matches {@code 1,200}: one thousand two hundred, or one and two tenths? */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{3})+");

    private static final Pattern NOT_ZERO = Pattern.compile("[+-]?[0.]*[1-9].*");

    /** The number of digits up to which an integer is below 2^53, hence exact, as are the powers of ten up to it. */
    private static final int DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /**
     * Parses a number.
     *
     * @param text  the text, stripped
     * @return the nearest double, or a problem without a place
     */
    public Checked<Double> read(String text) {
        String digits = ofPeople ? text.replace(',', '.') : text;
        if (ofPeople && AMBIGUOUS.matcher(text).matches()) {
            return failed(CoreCode.AMBIGUOUS_NUMBER, text);
        }
        if (!NUMBER.matcher(digits).matches()) {
            return failed(CoreCode.NOT_A_NUMBER, text);
        }
        double value = Double.parseDouble(digits);
        boolean vanished = value == 0 && NOT_ZERO.matcher(digits).matches();
        return vanished || !isWithin(value) ? failed(CoreCode.OUT_OF_RANGE, text, range) : Checked.of(value);
    }

    private static Checked<Double> failed(CoreCode code, String... values) {
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
     * @return the number, or NaN if the text is not of this simple form, though it may still be a number
     */
    double plain(char[] text, int from, int to) {
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
        return separator < 0 ? whole(digits, to - from) : decimal(digits, separator - from, to - separator - 1);
    }

    private boolean isSeparator(char c) {
        return c == '.' || (ofPeople && c == ',');
    }

    private double whole(long digits, int count) {
        return count >= 1 && count <= DIGITS ? withinRange((double) digits) : Double.NaN;
    }

    private double decimal(long digits, int before, int after) {
        int count = before + after;
        boolean ambiguous = ofPeople && after == 3 && before >= 1 && before <= 3;
        return count >= 1 && count <= DIGITS && !ambiguous ? withinRange((double) digits / POWERS[after]) : Double.NaN;
    }

    private double withinRange(double value) {
        return isWithin(value) ? value : Double.NaN;
    }

    private boolean isWithin(double value) {
        return value >= least && value <= most;
    }
}
