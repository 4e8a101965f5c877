package io.github.evalcarbone.report.frame;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Amounts of one category in words; climate change in tonnes. */
public record Figures(ImpactCategory category, Wording words) {

    private static final int DIGITS = 3;
    private static final int DIGITS_OF_TOTAL = 4;
    private static final int KILOGRAMS = 3;

    /** Returns the unit of the numbers, for the head of a column. */
    public String unit() {
        return isClimate() ? words.text("column.tonnes") : words.unit(category.unitPerYear());
    }

    private boolean isClimate() {
        return category.equals(ImpactCategory.CLIMATE_CHANGE);
    }

    /** Returns a number for a column of this unit. */
    public String number(BigDecimal exact) {
        return number(exact, DIGITS);
    }

    private String number(BigDecimal exact, int digits) {
        BigDecimal shown = isClimate() ? exact.movePointLeft(KILOGRAMS) : exact;
        return exact.signum() == 0 ? "0" : words.numbers().significant(shown, digits);
    }

    /** Returns an amount for a chart of this unit. */
    public ChartValue value(BigDecimal exact) {
        return ChartValue.of(isClimate() ? exact.movePointLeft(KILOGRAMS) : exact, number(exact));
    }

    /** Returns an amount for a chart of this unit. */
    public ChartValue value(Amount amount) {
        return value(new BigDecimal(amount.value()));
    }

    /** Returns a total for a chart of this unit. */
    public ChartValue value(Total total) {
        return total.isUnknown()
                ? ChartValue.unknown(words.text("unknown"))
                : new ChartValue(value(total.known()).amount(), cell(total));
    }

    /** Returns an amount with its unit. */
    public String amount(BigDecimal exact) {
        return amount(number(exact));
    }

    private String amount(String number) {
        return isClimate()
                ? words.text("verdict.tonnes", number)
                : words.text("decision.amount", number, words.unit(category.unitPerYear()));
    }

    /** Returns a large amount with its unit. */
    public String known(Amount amount) {
        return amount(cell(amount));
    }

    /** Returns a large amount for a column. */
    public String cell(Amount amount) {
        return number(new BigDecimal(amount.value()), DIGITS_OF_TOTAL);
    }

    /** Returns a total with its unit, and that it is no more than what is known. */
    public String atLeast(Total total) {
        return atLeast(total, known(total.known()));
    }

    /** Returns a total for a column: what is known, and that it is no more than that. */
    public String cell(Total total) {
        return atLeast(total, cell(total.known()));
    }

    private String atLeast(Total total, String known) {
        return total.isUnknown()
                ? words.text("unknown")
                : total.isComplete() ? known : words.text("issue.at.least", known);
    }

    /** Returns a total in words, with what is missing from it. */
    public String total(Total total) {
        List<String> parts = new ArrayList<>(List.of(atLeast(total)));
        if (total.incompleteLines() > 0) {
            String lines = words.numbers().whole(total.lines());
            parts.add(words.text("lines.incomplete", words.numbers().whole(total.incompleteLines()), lines));
        }
        if (!total.setAside().isComplete()) {
            parts.add(words.text("pcr.rows.missing"));
        }
        return String.join(words.text("total.separator"), parts);
    }

    /** Returns a share, which may be above 1 or negative, as a percentage. */
    public String percentage(double share) {
        return words.numbers().percentage(new BigDecimal(share).movePointRight(2));
    }
}
