package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.expression.ValueKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Formats numbers, units and other values in one language, with all significant digits and no others. */
final class Figures {

    private static final int SMALLEST_EXPONENT = -5;
    private static final int LARGEST_EXPONENT = 14;
    private static final int DIGITS = 17;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    String number(double value) {
        BigDecimal decimal = shortest(value);
        int exponent = decimal.precision() - decimal.scale() - 1;
        boolean plain = value == 0 || (exponent >= SMALLEST_EXPONENT && exponent <= LARGEST_EXPONENT);
        return plain ? plain(decimal) : plain(decimal.movePointLeft(exponent)) + " × 10" + superscript(exponent);
    }

    /** The fewest digits that read back to the same double; Double.toString gives more of them on some Java versions. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        return IntStream.rangeClosed(1, DIGITS)
                .mapToObj(digits -> exact.round(new MathContext(digits)))
                .filter(rounded -> rounded.doubleValue() == value)
                .findFirst()
                .orElse(exact)
                .stripTrailingZeros();
    }

    private String plain(BigDecimal value) {
        return value.toPlainString().replace("-", "−").replace(".", words.text("decimal-point"));
    }

    private static String superscript(int exponent) {
        String digits = String.valueOf(Math.abs(exponent))
                .chars()
                .mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
        return (exponent < 0 ? "⁻" : "") + digits;
    }

    String value(Value value) {
        if (value instanceof NumberValue number) {
            return number(number.value());
        }
        return value instanceof FlagValue flag ? words.text(flag.value() ? "yes" : "no") : value.toString();
    }

    /** Returns a unit, such as kWh/item/year, in the words of the language; or the name of a date or a flag. */
    String unit(Object unit) {
        if (unit.toString().equals("1")) {
            return words.text("no-unit");
        }
        return Arrays.stream(unit.toString().split("(?<=[*/])|(?=[*/])"))
                .map(symbol -> words.textOr("unit." + symbol, symbol))
                .collect(Collectors.joining());
    }

    /** Returns the unit to write after a value; a pure number, a day and a flag have none. */
    Optional<String> unitBeside(Value value, ValueKind kind) {
        boolean bare = !(value instanceof NumberValue) || kind.toString().equals("1");
        return bare ? Optional.empty() : Optional.of(unit(kind));
    }
}
