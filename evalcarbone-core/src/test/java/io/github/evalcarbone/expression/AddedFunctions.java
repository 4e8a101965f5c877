package io.github.evalcarbone.expression;

import io.github.evalcarbone.expression.Signature.Fixed;
import io.github.evalcarbone.expression.Signature.OneUnit;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.units.Unit;
import java.util.List;

/** Functions that the product does not ship, to which everything that holds for all functions applies. */
public final class AddedFunctions {

    private static final ValueKind YEARS = new NumberKind(Unit.YEAR);

    /** A function with nothing but what is required. */
    static final RuleFunction MEAN = RuleFunction.ofPairs("mean", new OneUnit(2, false), (a, b) -> (a + b) / 2);

    /** A function of three arguments whose result, a day, is given although a number is missing. */
    private static final RuleFunction LATER_DAY = RuleFunction.of(
            "later_day",
            new Fixed(List.of(YEARS, ValueKind.DATE, YEARS), ValueKind.DATE),
            (arguments, line) -> arguments[1][line] + (arguments[0][line] > arguments[2][line] ? 365 : 0));

    /** One table for all tests: formulas are equal only if they call the same objects. */
    private static final RuleFunctions TABLE =
            RuleFunctions.shipped().with(MEAN).with(LATER_DAY);

    private AddedFunctions() {}

    /** {@return the shipped functions, {@code mean(a, b)} and {@code later_day(years, day, years)}} */
    public static RuleFunctions table() {
        return TABLE;
    }
}
