package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comparison with the other datasets of this project for the same area and year, or for the same type of device. A factor of ten
 * between two of them is more than sources differ by.
 */
final class Neighbours {

    private static final double MOST = 10;
    private static final String CLIMATE = "CLIMATE_CHANGE";
    private static final Map<String, DataPackage> ALL = all();

    private Neighbours() {}

    private static Map<String, DataPackage> all() {
        Path factors = ProjectFolder.root().resolve("evalcarbone-factors");
        try (Stream<Path> folders = Files.list(factors)) {
            return folders.map(folder ->
                            folder.resolve("src/main/resources/io/github/evalcarbone/factor/" + folder.getFileName()))
                    .filter(Files::isDirectory)
                    .collect(Collectors.toMap(
                            folder -> String.valueOf(folder.getFileName()),
                            folder -> new DataPackage(file -> open(folder.resolve(file)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The other datasets of this project. */
    static Stream<DataPackage> others(DataPackage data) {
        return ALL.entrySet().stream()
                .filter(other -> !other.getKey().equals(id(data)))
                .map(Map.Entry::getValue);
    }

    private static String id(DataPackage data) {
        return data.descriptor().at("/evalcarbone/id").stringValue("");
    }

    /** Ids and other names of all models there are: those that a type may name. */
    static Set<String> names(DataPackage data) {
        Set<String> names = new HashSet<>();
        Stream.concat(Stream.of(data), others(data)).forEach(one -> {
            names.addAll(one.byId("models").keySet());
            one.rows("aliases").stream()
                    .filter(row -> row.get("kind").equals("model"))
                    .forEach(row -> names.add(row.get("alias")));
        });
        return names;
    }

    static Stream<String> faults(DataPackage data) {
        Map<String, Double> here = figures(data);
        return others(data)
                .flatMap(other -> figures(other).entrySet().stream()
                        .filter(figure -> here.containsKey(figure.getKey()))
                        .filter(figure -> isFar(Lookup.required(here, figure.getKey()), figure.getValue()))
                        .map(figure -> figure.getKey() + ": " + here.get(figure.getKey()) + " beside "
                                + figure.getValue() + " in " + id(other)))
                .sorted();
    }

    private static boolean isFar(double one, double other) {
        return Math.max(one / other, other / one) > MOST;
    }

    /** The figures that can be compared: not those flagged as suspect, or 0. */
    private static Map<String, Double> figures(DataPackage data) {
        Map<String, Double> figures = new HashMap<>();
        data.rows("electricity-mixes").stream()
                .filter(row -> row.get("category").equals(CLIMATE) && isSound(row, "value"))
                .forEach(row -> figures.put("mix " + row.get("area") + " " + row.get("year"), row.number("value")));
        byType(data.rows("models"), "electricity_kwh_per_year")
                .forEach((type, median) -> figures.put("electricity of " + type, median));
        embodied(data).forEach((type, median) -> figures.put("all but use of " + type, median));
        return figures;
    }

    private static boolean isSound(Row row, String column) {
        return row.has(column) && row.number(column) > 0 && !row.isFlagged("suspect");
    }

    private static Map<String, Double> byType(List<Row> models, String column) {
        return models.stream()
                .filter(row -> isSound(row, column))
                .collect(Collectors.groupingBy(
                        row -> row.get("type"),
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> row.number(column), Collectors.toList()),
                                Neighbours::median)));
    }

    private static Map<String, Double> embodied(DataPackage data) {
        Map<String, Row> models = data.byId("models");
        return data.factorsOfNew().stream()
                .filter(row -> row.get("category").equals(CLIMATE) && !row.isFlagged("suspect"))
                .filter(row -> models.containsKey(row.get("model")))
                .collect(Collectors.groupingBy(
                        row -> row.get("model"), Collectors.summingDouble(row -> row.number("value"))))
                .entrySet()
                .stream()
                .collect(Collectors.groupingBy(
                        sum -> Lookup.required(models, sum.getKey()).get("type"),
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()), Neighbours::median)));
    }

    private static double median(List<Double> values) {
        return Outliers.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
