package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures far from others of their kind, on a logarithmic scale: a lost factor of thousand looks like this. The distance is
 * measured in robust standard deviations (median absolute deviation), which outliers do not stretch.
 */
final class Outliers {

    private static final int FEWEST = 5;
    /** A normal distribution's standard deviation, in median absolute deviations. */
    private static final double NORMAL = 1.4826;
    /** Figures of one kind that nearly agree are no reason to call one that differs by a third an outlier. */
    private static final double LEAST_SCALE = 0.25;

    /** Water power and coal are honestly a factor of forty apart: a mix is far when it is hundred times its like. */
    private static final double LEAST_SCALE_OF_MIXES = 0.77;

    private static final double MOST = 6;

    private Outliers() {}

    static Stream<String> faults(DataPackage data) {
        Map<String, Row> models = data.byId("models");
        Stream<Row> factors = data.rows("factors").stream();
        Stream<Row> mixes = data.rows("electricity-mixes").stream();
        Map<String, List<Row>> kinds = Stream.concat(factors, mixes)
                .filter(row -> row.has("value") && row.number("value") > 0)
                .collect(Collectors.groupingBy(row -> kind(row, models)));
        return kinds.values().stream()
                .filter(rows -> rows.size() >= FEWEST)
                .flatMap(Outliers::far)
                .sorted();
    }

    private static String kind(Row row, Map<String, Row> models) {
        Row model = models.get(row.get("model"));
        String type = model == null ? "" : model.get("type");
        return String.join(" ", row.table(), row.get("category"), row.get("phase"), type);
    }

    private static Stream<String> far(List<Row> rows) {
        double[] logs =
                rows.stream().mapToDouble(row -> Math.log(row.number("value"))).toArray();
        double middle = median(logs);
        double[] distances = Stream.of(logs)
                .flatMapToDouble(java.util.Arrays::stream)
                .map(log -> Math.abs(log - middle))
                .toArray();
        double least = rows.get(0).table().equals("factors") ? LEAST_SCALE : LEAST_SCALE_OF_MIXES;
        double scale = Math.max(least, NORMAL * median(distances));
        return rows.stream()
                .filter(row -> Math.abs(Math.log(row.number("value")) - middle) > MOST * scale)
                .filter(row -> !row.isFlagged("suspect"))
                .map(row -> row.fault(row.get("value") + " is far from the median " + Math.exp(middle)
                        + " of its kind and must be flagged as suspect"));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
