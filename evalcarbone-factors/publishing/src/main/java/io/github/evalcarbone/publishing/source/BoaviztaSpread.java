package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The spread of a kind over the sheets of several makers, as text of the dataset format: a lognormal by the 10th and 90th percentiles
 * where the median stands in the middle third between them, else all tenths.
 */
final class BoaviztaSpread {

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
    private static final int TENTHS = 10;

    private BoaviztaSpread() {}

    /** The distribution of sorted values around their median as it is published. */
    static String of(List<BigDecimal> sorted, BigDecimal median, int digits) {
        BigDecimal low = BoaviztaGroup.quantile(sorted, "0.1", digits);
        BigDecimal high = BoaviztaGroup.quantile(sorted, "0.9", digits);
        return isInTheMiddle(low.doubleValue(), median.doubleValue(), high.doubleValue())
                ? "lognormal p10=" + Table.decimal(low) + " p90=" + Table.decimal(high) + " median"
                : "empirical " + tenths(sorted, median) + " median";
    }

    private static boolean isInTheMiddle(double low, double median, double high) {
        double place = StrictMath.log(median / low) / StrictMath.log(high / low);
        return place >= 1.0 / 3 && place <= 2.0 / 3;
    }

    private static String tenths(List<BigDecimal> sorted, BigDecimal median) {
        return IntStream.rangeClosed(0, TENTHS)
                .mapToObj(tenth -> tenth * 2 == TENTHS ? BigDecimal.ONE : ratio(sorted, tenth, median))
                .map(Table::decimal)
                .collect(Collectors.joining(" "));
    }

    private static BigDecimal ratio(List<BigDecimal> sorted, int tenth, BigDecimal median) {
        String share = BigDecimal.valueOf(tenth, 1).toPlainString();
        return BoaviztaGroup.quantile(sorted, share, 2).divide(median, FOUR_DIGITS);
    }
}
