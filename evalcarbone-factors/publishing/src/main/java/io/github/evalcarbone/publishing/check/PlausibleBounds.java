package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures that cannot be, whatever others of their kind are: bounds.csv has the least and the most that was thought possible for
 * each column, category and type of device, about twice as wide as what is known. A lost factor of thousand looks like this where
 * there are too few of a kind to compare, or where all of them lost it.
 */
final class PlausibleBounds {

    private static final Map<String, RawRow> BOUNDS = RawTables.notes(PlausibleBounds.class, "bounds.csv").stream()
            .collect(Collectors.toMap(row -> row.get("figure") + " " + row.get("key"), Function.identity()));

    /** Figures flagged as suspect may be ten times further off, not thousand times. */
    private static final double SLACK = 10;

    private PlausibleBounds() {}

    static Stream<String> faults(DataPackage data) {
        return Stream.of(
                        cells(data, "electricity-mixes", "value", row -> "mix " + row.get("category")),
                        cells(data, "models", "electricity_kwh_per_year", row -> "electricity " + row.get("type")),
                        cells(data, "models", "reference_hours_per_day", row -> "hours "),
                        cells(data, "models", "lifetime_years", row -> "lifetime "),
                        cells(data, "types", "lifetime_years", row -> "lifetime "),
                        cells(data, "normalisation", "value", row -> "normalisation " + row.get("category")),
                        cells(data, "equivalences", "value", row -> "equivalence " + row.get("unit")),
                        cells(data, "hypotheses", "value", PlausibleBounds::named),
                        cells(data, "coefficients", "value", PlausibleBounds::named),
                        devices(data))
                .flatMap(all -> all);
    }

    private static Stream<String> cells(DataPackage data, String table, String column, Function<Row, String> key) {
        return data.rows(table).stream()
                .filter(row -> row.has(column))
                .flatMap(row -> outside(key.apply(row), row.number(column), row.isFlagged("suspect"))
                        .map(row::fault));
    }

    private static Stream<String> outside(String key, double value, boolean suspect) {
        RawRow bounds = BOUNDS.get(key);
        if (bounds == null) {
            return Stream.of("[" + key.strip() + "] must have bounds in bounds.csv");
        }
        double least = bounds.number("least").doubleValue();
        double most = bounds.number("most").doubleValue();
        double slack = suspect ? SLACK : 1;
        return value >= Math.min(least, least / slack) && value <= most * slack
                ? Stream.of()
                : Stream.of(value + " must be from " + least + " to " + most + " " + bounds.get("unit")
                        + ", or flagged as suspect");
    }

    private static String named(Row row) {
        String id = row.get("id");
        if (id.startsWith("pue.") || id.endsWith(".pue")) {
            return "pue ";
        }
        if (id.startsWith("boundary.") || id.equals("population")) {
            return id.replace('.', ' ') + (id.equals("population") ? " " : "");
        }
        if (id.startsWith("lifetime.")) {
            return "lifetime ";
        }
        if (id.startsWith("electricity.")) {
            return id.split("\\.", -1)[1] + " ";
        }
        if (id.endsWith(".accelerators") || id.endsWith(".accelerated") || id.endsWith(".accelerators.embodied")) {
            return id.substring(id.indexOf(".accelerat") + 1) + " ";
        }
        String unit = row.get("unit");
        if (unit.equals("W/item")) {
            return "accelerator ";
        }
        return unit.equals("W/vCPU") ? "power " : unit.endsWith("/GB") ? "network " : "server ";
    }

    /** Climate change of a device by its type, all but use together; other categories figure by figure. */
    private static Stream<String> devices(DataPackage data) {
        Map<String, Row> models = data.byId("models");
        Stream<String> whole = data.rows("factors").stream()
                .filter(PlausibleBounds::isClimate)
                .filter(row -> models.containsKey(row.get("model")))
                .collect(Collectors.groupingBy(row -> row.get("model")))
                .entrySet()
                .stream()
                .flatMap(device -> device(Lookup.required(models, device.getKey()), device.getValue()));
        Stream<String> others = data.rows("factors").stream()
                .filter(row -> !isClimate(row))
                .flatMap(row -> outside("factor " + row.get("category"), row.number("value"), row.isFlagged("suspect"))
                        .map(row::fault));
        return Stream.concat(whole, others);
    }

    private static boolean isClimate(Row factor) {
        return factor.get("category").equals("CLIMATE_CHANGE");
    }

    private static Stream<String> device(Row model, List<Row> factors) {
        double sum = factors.stream().mapToDouble(row -> row.number("value")).sum();
        boolean suspect = factors.stream().anyMatch(row -> row.isFlagged("suspect"));
        return outside("factor " + model.get("type"), sum, suspect)
                .map(fault -> model.fault(model.get("id") + ": all but use, " + fault));
    }
}
