package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mix that a declared use implies: its kilograms over the electricity of the whole life. A maker computes the products of one
 * kind with one mix, so that a product far from its like has a wrong electricity, lifetime or share of use.
 */
final class Intensities {

    private static final int FEWEST = 5;
    private static final double MOST = 1.6;
    private static final List<String> NEEDED =
            List.of("manufacturer", "declared_use", "electricity_kwh_per_year", "lifetime_years");

    private Intensities() {}

    static Stream<String> faults(DataPackage data) {
        return data.rows("models").stream()
                .filter(row -> NEEDED.stream().allMatch(row::has) && implied(row) > 0)
                .collect(Collectors.groupingBy(row -> row.get("manufacturer") + ", " + row.get("type")))
                .values()
                .stream()
                .filter(rows -> rows.size() >= FEWEST)
                .flatMap(Intensities::far)
                .sorted();
    }

    private static double implied(Row row) {
        double electricity = row.number("electricity_kwh_per_year") * row.number("lifetime_years");
        return electricity > 0 ? row.number("declared_use") / electricity : 0;
    }

    private static Stream<String> far(List<Row> rows) {
        double median =
                Outliers.median(rows.stream().mapToDouble(Intensities::implied).toArray());
        return rows.stream()
                .filter(row -> !row.isFlagged("suspect"))
                .filter(row -> Math.max(implied(row) / median, median / implied(row)) > MOST)
                .map(row -> row.fault(row.get("id") + ": use and electricity make " + implied(row)
                        + " kg a kWh, beside a median of " + median + ": must be flagged as suspect"));
    }
}
