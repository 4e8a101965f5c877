package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;

/** Figures as published: neither rounded nor grouped. */
final class FigureText {

    private FigureText() {}

    static String of(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return decimal.scale() > 9 ? String.valueOf(decimal) : decimal.toPlainString();
    }

    static String of(Amount amount) {
        String number = of(amount.value());
        return amount.unit().equals(Unit.ONE) ? number : number + " " + amount.unit();
    }
}
