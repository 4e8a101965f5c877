package io.github.evalcarbone.report.section;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.layout.NumberStyle;
import java.math.BigDecimal;

/**
 * A format of tonnes of CO2 equivalent, with as many decimals as four significant digits of the total require, and at
 * least one.
 */
public record Tonnes(Total of, BigDecimal total, int decimals, NumberStyle numbers) {

    private static final int DIGITS = 4;
    private static final int MOST_DECIMALS = 12;

    public static Tonnes of(ReportContext edition) {
        return of(edition.numbers(), edition.footprint().total(ImpactCategory.CLIMATE_CHANGE));
    }

    public static Tonnes of(NumberStyle numbers, Total all) {
        BigDecimal total = ofKilograms(all.known().value());
        return new Tonnes(all, total, decimals(total), numbers);
    }

    /** Returns whether there are shares of the total; a share of an unknown whole is no percentage. */
    public boolean hasShares() {
        return of.isComplete() && total.signum() != 0;
    }

    private static int decimals(BigDecimal total) {
        int decimals = total.signum() == 0 ? 1 : DIGITS - 1 - NumberStyle.exponent(total);
        return Math.max(1, Math.min(MOST_DECIMALS, decimals));
    }

    public static BigDecimal ofKilograms(double kilograms) {
        return ofKilograms(new BigDecimal(kilograms));
    }

    public static BigDecimal ofKilograms(BigDecimal kilograms) {
        return kilograms.movePointLeft(3);
    }

    public String text(BigDecimal tonnes) {
        return numbers.fixed(tonnes, decimals);
    }
}
