package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Idiomatic Java: records for lines and models, maps by phase and category, two loops over them. */
final class RecordsWithMaps {

    /** The categories of the workload, as an enum that such a program would have. */
    enum Category {
        CLIMATE_CHANGE,
        PARTICULATE_MATTER,
        IONISING_RADIATION,
        ACIDIFICATION,
        RESOURCE_USE_MINERALS_METALS
    }

    record Line(String model, double quantity, double lifetime, double hours, String country) {}

    record Model(double electricity, double referenceHours, Map<LifecyclePhase, EnumMap<Category, Double>> factors) {}

    private final Map<String, Model> models;
    private final Map<String, EnumMap<Category, Double>> mixes;
    private final double share;
    private final double pue;

    RecordsWithMaps(double share, double pue) {
        this.share = share;
        this.pue = pue;
        this.models =
                Workload.DATASET.models().stream().collect(Collectors.toMap(DeviceModel::id, RecordsWithMaps::model));
        this.mixes = Map.of(Workload.COUNTRY, factors(Workload.DATASET.models().get(0), LifecyclePhase.USE));
    }

    private static Model model(DeviceModel model) {
        Map<LifecyclePhase, EnumMap<Category, Double>> factors = FactorTable.PHASES.stream()
                .filter(phase -> phase != LifecyclePhase.USE)
                .collect(Collectors.toMap(
                        Function.identity(),
                        phase -> factors(model, phase),
                        (a, b) -> a,
                        () -> new EnumMap<>(LifecyclePhase.class)));
        return new Model(
                model.electricity().orElseThrow(), model.referenceHours().orElseThrow(), factors);
    }

    private static EnumMap<Category, Double> factors(DeviceModel model, LifecyclePhase phase) {
        EnumMap<Category, Double> factors = new EnumMap<>(Category.class);
        FactorTable.CATEGORIES.forEach(
                category -> factors.put(Category.valueOf(category.id()), FactorTable.factor(model, phase, category)));
        return factors;
    }

    /** The lines in the form of this program. */
    static List<Line> lines(Workload workload) {
        Columns columns = workload.columns();
        return IntStream.range(0, workload.lines())
                .mapToObj(line -> new Line(
                        Workload.MODELS.get(columns.model()[line]),
                        columns.quantity()[line],
                        columns.lifetime()[line],
                        columns.hours()[line],
                        Workload.COUNTRY))
                .toList();
    }

    Map<LifecyclePhase, EnumMap<Category, Double>> totals(List<Line> lines) {
        Map<LifecyclePhase, EnumMap<Category, Double>> totals = new EnumMap<>(LifecyclePhase.class);
        FactorTable.PHASES.forEach(phase -> totals.put(phase, new EnumMap<>(Category.class)));
        for (Line line : lines) {
            for (LifecyclePhase phase : FactorTable.PHASES) {
                for (Category category : Category.values()) {
                    totals.get(phase).merge(category, value(line, phase, category), Double::sum);
                }
            }
        }
        return totals;
    }

    private double value(Line line, LifecyclePhase phase, Category category) {
        Model model = models.get(line.model());
        if (phase == LifecyclePhase.USE) {
            double ratio = line.hours() / model.referenceHours();
            double weight = line.quantity() * model.electricity() * ratio * pue * share;
            return weight * mixes.get(line.country()).get(category);
        }
        double weight = line.quantity() * share / line.lifetime();
        return weight * model.factors().get(phase).get(category);
    }
}
